package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.work.Progress;

/** Reading of notes against the definition, compared pair by pair. */
class NotesAgainstAllPairsTest {

    private static final List<String> NAMES = List.of("李奶奶", "王爷爷", "欧阳·娜");

    private static String text(Random random) {
        String[] forms = {
            "今日入户探访@，了解其身体状况，情绪稳定，提醒按时服药。",
            "电话联系@，对方表示近况平稳，约定下周再访；家人照料尚可。",
            "与@讨论服务目标。本月完成三次接触，第%次回顾，成效尚待观察。",
            "社区活动%场，参与者踊跃，秩序良好，合影留念。"
        };
        StringBuilder text = new StringBuilder(forms[random.nextInt(forms.length)]
                .replace("@", NAMES.get(random.nextInt(3)))
                .replace("%", String.valueOf(random.nextInt(9))));
        for (int change = random.nextInt(5); change > 0; change--) {
            text.setCharAt(random.nextInt(text.length()), (char) (0x4E00 + random.nextInt(2000)));
        }
        return text.toString();
    }

    private static Set<String> shingles(String text) {
        String form = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (String name : NAMES) {
            form = form.replace(name, "");
        }
        String letters = form.replaceAll("[^\\p{L}\\p{M}]", "");
        Set<String> shingles = new HashSet<>();
        if (letters.length() >= 20) {
            for (int i = 0; i + 3 <= letters.length(); i++) {
                shingles.add(letters.substring(i, i + 3));
            }
        }
        return shingles;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void likenessAndGroupsAreThoseOfAllPairs(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Row row = Row.of(ServiceType.values()[random.nextInt(6)])
                    .on(LocalDate.of(2024, 12, 28).plusDays(random.nextInt(seed % 2 == 0 ? 8 : 370)));
            rows.add(random.nextInt(3) == 0 ? row.activity("A" + random.nextInt(4)) : row);
            texts.add(i > 0 && random.nextInt(4) == 0 ? texts.get(random.nextInt(i)) : text(random));
        }
        List<ServiceRecord> records = Row.set(rows).records();
        NoteReading got = Notes.read(MODEL, records, texts, Set.copyOf(NAMES), List.of(), YEAR, 2, Progress.NONE)
                .orElseThrow();

        List<Set<String>> compared = compared(records, texts);
        Double[] best = new Double[300];
        int[] group = new int[300];
        for (int i = 0; i < 300; i++) {
            group[i] = i;
        }
        Map<String, Double> pairs = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            for (int j = i + 1; j < 300; j++) {
                Set<String> common = new HashSet<>(compared.get(i));
                common.retainAll(compared.get(j));
                int union = compared.get(i).size() + compared.get(j).size() - common.size();
                boolean apart =
                        !records.get(i).serviceDate().equals(records.get(j).serviceDate());
                if (apart && union > 0 && 10 * common.size() >= 7 * union) {
                    double likeness = (double) common.size() / union;
                    best[i] = best[i] == null ? likeness : Math.max(best[i], likeness);
                    best[j] = best[j] == null ? likeness : Math.max(best[j], likeness);
                    pairs.put("R" + (i + 1) + " R" + (j + 1), likeness);
                    int from = group[j];
                    int to = group[i];
                    for (int k = 0; k < 300; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        Map<Integer, Integer> clusterOf = new HashMap<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            NoteFacts facts = got.facts().get(i);
            assertEquals(best[i], facts.similarity(), "row " + (i + 1));
            assertEquals(best[i] == null, facts.cluster() == 0);
            if (best[i] != null) {
                assertEquals(facts.cluster(), clusterOf.computeIfAbsent(group[i], g -> facts.cluster()));
                groupOf.putIfAbsent(facts.cluster(), group[i]);
                assertEquals(group[i], groupOf.get(facts.cluster()));
            }
        }
        assertTrue(got.pairs().size() > 20);
        for (NotePair pair : got.pairs()) {
            assertEquals(pairs.get(pair.left() + " " + pair.right()), pair.similarity());
        }
    }

    /** The shingles of each row that is compared; none for the others. */
    private static List<Set<String>> compared(List<ServiceRecord> records, List<String> texts) {
        Set<String> sessions = new HashSet<>();
        List<Set<String>> compared = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            ServiceRecord r = records.get(i);
            Set<String> own = shingles(texts.get(i));
            boolean takesPart = r.type() != ServiceType.ADMIN && r.serviceDate().getYear() == 2025 && !own.isEmpty();
            boolean first = takesPart && (r.activity() == null || sessions.add(r.activity() + " " + r.serviceDate()));
            compared.add(first ? own : Set.of());
        }
        return compared;
    }
}
