package org.zhixing.textreuse;

import java.util.Arrays;

/**
 * What the join keeps of each different text: the size of its shingle set, the keys of its rarest shingles, as many as a text
 * needs for looking up its partners, and a sketch. The texts themselves are read again for the few pairs that remain.
 */
final class Signatures {

    private static final int BLOCK = 256;
    private static final int SAMPLE = 1 << 14;

    final int[] sizes;
    final Sketches sketches;
    private final int[][] keys;
    private final int[] start;
    private final int[] kept;

    private Signatures(int count, int words) {
        sizes = new int[count];
        start = new int[count];
        kept = new int[count];
        keys = new int[(count + BLOCK - 1) / BLOCK][];
        sketches = new Sketches(count, words);
    }

    static Signatures of(IdenticalTexts texts, Threshold threshold, Shingles shingles, Blocks blocks) {
        int step = Math.max(1, texts.count() / SAMPLE);
        TokenOrder.Counts counts = new TokenOrder.Counts();
        ShingleSet set = new ShingleSet(shingles);
        long sum = 0;
        int sampled = 0;
        for (int i = 0; i < texts.count(); i += step) {
            set.read(texts.text(i));
            counts.add(set);
            sum += set.size();
            sampled++;
        }
        TokenOrder order = counts.order();
        Signatures all = new Signatures(texts.count(), Sketches.words(sampled == 0 ? 0 : sum / sampled));
        int[] block = {0};
        blocks.run(
                texts.count(),
                BLOCK,
                () -> {
                    Signer signer = all.new Signer(texts, threshold, new ShingleSet(shingles), order);
                    return signer::sign;
                },
                keys -> all.keys[block[0]++] = keys);
        return all;
    }

    /** Where a text's keys are, ascending. */
    int[] keys(int text) {
        return keys[text / BLOCK];
    }

    /** From where in {@link #keys}. */
    int start(int text) {
        return start[text];
    }

    /** Up to where in {@link #keys}. */
    int end(int text) {
        return start[text] + kept[text];
    }

    /** How many keys there are in all. */
    long count() {
        long count = 0;
        for (int k : kept) {
            count += k;
        }
        return count;
    }

    /** The key just before a position of a text; {@code none} at the start, and where it is not known. */
    int keyBefore(int text, int position, int none) {
        return position == 0 || position == KeyGroups.LAST_POSITION ? none : keys(text)[start(text) + position - 1];
    }

    /**
     * Whether two texts that have a key in common have a smaller one in common too.
     *
     * @param i position of the key in the first text, or any smaller one
     * @param j the same in the second
     */
    boolean haveEarlierCommonKey(int key, int a, int i, int b, int j) {
        int[] left = keys(a);
        int[] right = keys(b);
        int l = positionOf(key, left, start(a) + i) - 1;
        int r = positionOf(key, right, start(b) + j) - 1;
        while (l >= start(a) && r >= start(b)) {
            if (left[l] == right[r]) {
                return true;
            }
            if (left[l] > right[r]) {
                l--;
            } else {
                r--;
            }
        }
        return false;
    }

    private static int positionOf(int key, int[] keys, int from) {
        int at = from;
        while (keys[at] != key) {
            at++;
        }
        return at;
    }

    /** Of how many of a text's rarest shingles a partner no larger than itself must have one. */
    private static int needed(Threshold threshold, int size) {
        return size - threshold.leastCommon(size, threshold.leastPartner(size)) + 1;
    }

    private final class Signer {

        private final IdenticalTexts texts;
        private final Threshold threshold;
        private final ShingleSet set;
        private final TokenOrder order;
        private final RarestKeys rarest = new RarestKeys();
        private int[] all = new int[0];

        Signer(IdenticalTexts texts, Threshold threshold, ShingleSet set, TokenOrder order) {
            this.texts = texts;
            this.threshold = threshold;
            this.set = set;
            this.order = order;
        }

        int[] sign(int from, int to, Pulse pulse) {
            int[] block = new int[0];
            int used = 0;
            for (int text = from; text < to; text++) {
                set.read(texts.text(text));
                int size = set.size();
                sizes[text] = size;
                start[text] = used;
                int wanted = needed(threshold, size);
                kept[text] = wanted;
                if (block.length < used + wanted) {
                    block = Arrays.copyOf(block, (used + wanted) * (to - from) / (text - from + 1) + wanted);
                }
                numberAll(text);
                rarest.select(all, size, wanted, block, used);
                used += wanted;
                pulse.beat(size);
            }
            return Arrays.copyOf(block, used);
        }

        private void numberAll(int text) {
            int size = set.size();
            if (all.length < size) {
                all = new int[size * 2];
            }
            for (int i = 0; i < size; i++) {
                long spread = Shingles.spread(set.number(i));
                all[i] = order.key(spread);
                sketches.flip(text, spread);
            }
        }
    }
}
