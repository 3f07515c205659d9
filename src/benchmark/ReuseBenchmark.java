import info.debatty.java.lsh.MinHash;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhixing.textreuse.JoinSummary;
import org.zhixing.textreuse.NearDuplicateJoin;
import org.zhixing.textreuse.ReuseSink;
import org.zhixing.textreuse.Threshold;
import org.zhixing.work.Progress;

/**
 * How long it takes to find all near-duplicate notes, beside two peers in the same run: a plain prefix-filter join, as the
 * books give it, and java-lsh with its candidates verified. Notes are made up, of about 390 characters.
 *
 * <p>Arguments: NOTES [THRESHOLD [KIND [PEERS]]]; KIND is varied (free notes, forms filled in, copies) or pool (sentences drawn
 * from few); PEERS is yes or no. Figures are noisy on a machine that does other work; the median of the rounds is printed.
 */
public class ReuseBenchmark {

    private static final int ROUNDS = 3;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        int notes = Integer.parseInt(arguments[0]);
        BigDecimal threshold = new BigDecimal(arguments.length > 1 ? arguments[1] : "0.8");
        String kind = arguments.length > 2 ? arguments[2] : "varied";
        boolean peers = arguments.length > 3 && arguments[3].equals("yes");
        List<String> texts = new Notes(1, kind.equals("pool")).make(notes);
        long characters = texts.stream().mapToLong(String::length).sum();
        OUT.printf(Locale.ROOT, "%,d notes (%s) of %.0f characters, threshold %s%n",
                notes, kind, characters / (double) notes, threshold);
        warm(threshold);
        ours(texts, threshold, 1);
        ours(texts, threshold, 2);
        if (peers) {
            rounds("plain prefix filter, one core", notes, () -> PlainPrefixFilter.join(texts, threshold.doubleValue()));
            rounds("java-lsh 0.12 with verification, one core", notes,
                    () -> JavaLsh.join(texts, threshold.doubleValue()));
        }
    }

    private static void warm(BigDecimal threshold) {
        List<String> few = new Notes(2, false).make(8_000);
        for (int i = 0; i < 3; i++) {
            join(few, threshold, 2);
            join(few, threshold, 1);
        }
    }

    private static void ours(List<String> texts, BigDecimal threshold, int threads) {
        rounds("ours, threads " + threads, texts.size(), () -> join(texts, threshold, threads));
    }

    private static String join(List<String> texts, BigDecimal threshold, int threads) {
        long[] copies = {0};
        JoinSummary summary = NearDuplicateJoin.run(
                texts, Threshold.of(threshold), 3, NearDuplicateJoin.LEAST_LENGTH, threads,
                new ReuseSink() {
                    @Override
                    public void identical(int[] members) {
                        copies[0] += members.length - 1;
                    }

                    @Override
                    public void pair(int left, int right, int common, int union) {}
                },
                Progress.NONE).orElseThrow();
        return summary.pairs() + " pairs and " + copies[0] + " copies, " + summary.candidates() + " candidates, "
                + summary.counted() + " counted";
    }

    private interface Work {
        String done();
    }

    private static void rounds(String what, int notes, Work work) {
        double[] seconds = new double[ROUNDS];
        String result = "";
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP).toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            result = work.done();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        long peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        Arrays.sort(seconds);
        OUT.printf(Locale.ROOT, "%s: median %.2f s (%.2f to %.2f), %,.0f notes/s; %s; heap peak %,d MB%n",
                what, seconds[ROUNDS / 2], seconds[0], seconds[ROUNDS - 1], notes / seconds[ROUNDS / 2], result,
                peak >> 20);
    }

    /** Seeded notes. */
    private static final class Notes {

        private final Random random;
        private final boolean pool;
        private final String[] words = new String[30_000];
        private final List<List<String>> forms = new ArrayList<>();
        private final String[] sentences = new String[1_500];

        Notes(long seed, boolean pool) {
            this.random = new Random(seed);
            this.pool = pool;
            for (int i = 0; i < words.length; i++) {
                int length = i < 300 ? 1 : 2 + random.nextInt(10) / 7;
                StringBuilder word = new StringBuilder();
                for (int c = 0; c < length; c++) {
                    word.append((char) (0x4E00 + zipf(3_000)));
                }
                words[i] = word.toString();
            }
            for (int i = 0; i < sentences.length; i++) {
                sentences[i] = sentence();
            }
            for (int i = 0; i < 400; i++) {
                List<String> form = new ArrayList<>();
                for (int s = 0; s < 18; s++) {
                    form.add(sentence());
                }
                forms.add(form);
            }
        }

        List<String> make(int count) {
            List<String> notes = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int kind = random.nextInt(100);
                if (kind < 4 && i > 0) {
                    notes.add(notes.get(random.nextInt(i)));
                } else if (kind < 14 && i > 0) {
                    notes.add(edited(notes.get(random.nextInt(i))));
                } else if (pool) {
                    notes.add(fromPool());
                } else if (kind < 40) {
                    notes.add(filled(forms.get(zipf(forms.size()))));
                } else {
                    notes.add(free());
                }
            }
            return notes;
        }

        private String free() {
            StringBuilder note = new StringBuilder();
            int length = 250 + random.nextInt(281);
            while (note.length() < length) {
                note.append(sentence());
            }
            return note.toString();
        }

        private String fromPool() {
            StringBuilder note = new StringBuilder();
            int length = 250 + random.nextInt(281);
            while (note.length() < length) {
                note.append(edit(sentences[zipf(sentences.length)], 1));
            }
            return note.toString();
        }

        /** A form of which some sentences are kept, some changed and some written anew. */
        private String filled(List<String> form) {
            StringBuilder note = new StringBuilder();
            for (String sentence : form) {
                int kind = random.nextInt(10);
                note.append(kind < 5 ? sentence : kind < 7 ? edit(sentence, 2) : sentence());
            }
            return note.toString();
        }

        private String edited(String note) {
            return edit(note, 1 + random.nextInt(12));
        }

        private String edit(String text, int times) {
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < times && changed.length() > 4; i++) {
                int at = random.nextInt(changed.length() - 2);
                changed.replace(at, at + 2, words[zipf(words.length)]);
            }
            return changed.toString();
        }

        private String sentence() {
            StringBuilder sentence = new StringBuilder();
            int length = 10 + random.nextInt(24);
            while (sentence.length() < length) {
                sentence.append(words[zipf(words.length)]);
            }
            return sentence.toString();
        }

        /** Smaller numbers more often, roughly as words in a text: the logarithm is even. */
        private int zipf(int size) {
            return (int) Math.min(size - 1L, (long) (Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1));
        }
    }

    /** Tokens in order of document frequency, an index over prefixes, overlap by merging: nothing else. */
    private static final class PlainPrefixFilter {

        static String join(List<String> texts, double threshold) {
            int[][] sets = sets(texts);
            Integer[] bySize = new Integer[sets.length];
            Arrays.setAll(bySize, i -> i);
            Arrays.sort(bySize, (a, b) -> Integer.compare(sets[a].length, sets[b].length));
            Map<Integer, List<Integer>> index = new HashMap<>();
            int[] seen = new int[sets.length];
            Arrays.fill(seen, -1);
            long candidates = 0;
            long pairs = 0;
            for (int x : bySize) {
                int[] set = sets[x];
                int prefix = set.length - (int) Math.ceil(threshold * set.length - 1e-9) + 1;
                for (int i = 0; i < prefix && i < set.length; i++) {
                    List<Integer> list = index.computeIfAbsent(set[i], t -> new ArrayList<>());
                    for (int y : list) {
                        if (seen[y] != x && sets[y].length >= threshold * set.length - 1e-9) {
                            seen[y] = x;
                            candidates++;
                            int common = common(set, sets[y]);
                            if (common >= threshold * (set.length + sets[y].length - common) - 1e-9) {
                                pairs++;
                            }
                        }
                    }
                    list.add(x);
                }
            }
            return pairs + " pairs (copies among them), " + candidates + " candidates";
        }

        private static int[][] sets(List<String> texts) {
            Map<String, int[]> known = new HashMap<>();
            int[][] sets = new int[texts.size()][];
            int[] frequency = new int[1024];
            for (int i = 0; i < sets.length; i++) {
                Set<String> shingles = shingles(texts.get(i));
                int[] set = new int[shingles.size()];
                int n = 0;
                for (String shingle : shingles) {
                    int token = known.computeIfAbsent(shingle, s -> new int[] {known.size()})[0];
                    if (token >= frequency.length) {
                        frequency = Arrays.copyOf(frequency, token * 2);
                    }
                    frequency[token]++;
                    set[n++] = token;
                }
                sets[i] = set;
            }
            long[] order = new long[known.size()];
            for (int t = 0; t < order.length; t++) {
                order[t] = ((long) frequency[t] << 32) | t;
            }
            Arrays.sort(order);
            int[] rank = new int[order.length];
            for (int r = 0; r < order.length; r++) {
                rank[(int) order[r]] = r;
            }
            for (int[] set : sets) {
                for (int i = 0; i < set.length; i++) {
                    set[i] = rank[set[i]];
                }
                Arrays.sort(set);
            }
            return sets;
        }

        static Set<String> shingles(String text) {
            Set<String> shingles = new HashSet<>();
            for (int i = 0; i + 3 <= text.length(); i++) {
                shingles.add(text.substring(i, i + 3));
            }
            return shingles;
        }

        static int common(int[] a, int[] b) {
            int i = 0;
            int j = 0;
            int common = 0;
            while (i < a.length && j < b.length) {
                if (a[i] == b[j]) {
                    common++;
                    i++;
                    j++;
                } else if (a[i] < b[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return common;
        }
    }

    /** MinHash signatures in bands; what falls together is verified. What never does is missed. */
    private static final class JavaLsh {

        private static final int BANDS = 20;
        private static final int ROWS = 5;

        static String join(List<String> texts, double threshold) {
            MinHash minHash = new MinHash(BANDS * ROWS, Integer.MAX_VALUE, 1);
            int[][] sets = new int[texts.size()][];
            List<Map<Long, List<Integer>>> bands = new ArrayList<>();
            for (int b = 0; b < BANDS; b++) {
                bands.add(new HashMap<>());
            }
            long candidates = 0;
            long pairs = 0;
            for (int i = 0; i < sets.length; i++) {
                sets[i] = PlainPrefixFilter.shingles(texts.get(i)).stream()
                        .mapToInt(s -> ((s.charAt(0) * 31 + s.charAt(1)) * 65_599 + s.charAt(2)) & Integer.MAX_VALUE)
                        .sorted().distinct().toArray();
                Set<Integer> set = new HashSet<>();
                for (int token : sets[i]) {
                    set.add(token);
                }
                int[] signature = minHash.signature(set);
                Set<Integer> met = new HashSet<>();
                for (int b = 0; b < BANDS; b++) {
                    long hash = b;
                    for (int r = b * ROWS; r < (b + 1) * ROWS; r++) {
                        hash = hash * 0x9E3779B97F4A7C15L + signature[r];
                    }
                    List<Integer> bucket = bands.get(b).computeIfAbsent(hash, h -> new ArrayList<>());
                    met.addAll(bucket);
                    bucket.add(i);
                }
                candidates += met.size();
                for (int other : met) {
                    int common = PlainPrefixFilter.common(sets[i], sets[other]);
                    if (common >= threshold * (sets[i].length + sets[other].length - common) - 1e-9) {
                        pairs++;
                    }
                }
            }
            return pairs + " pairs (copies among them; some may be missed), " + candidates + " candidates";
        }
    }
}
