package org.zhixing.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhixing.audit.CaseSample;

/**
 * How the cases of an audit are called where people read: by the first digits of their codes, in capitals; four, or as many
 * more as it takes to tell all cases of the sample apart.
 */
public final class CaseLabels {

    private static final int LEAST = 4;

    private final Map<String, String> labels = new HashMap<>();

    private CaseLabels(List<String> codes, int digits) {
        codes.forEach(code -> labels.put(code, cut(code, digits)));
    }

    public static CaseLabels of(CaseSample sample) {
        List<String> codes = sample.cases().stream()
                .map(c -> c.auditCase().caseId())
                .distinct()
                .toList();
        int longest = codes.stream().mapToInt(String::length).max().orElse(0);
        int digits = LEAST;
        while (digits < longest && !apart(codes, digits)) {
            digits++;
        }
        return new CaseLabels(codes, digits);
    }

    /** The label of a code; of one outside the sample its first four digits. */
    public String of(String code) {
        return labels.getOrDefault(code, cut(code, LEAST));
    }

    /** The code that a label stands for, however it is typed. */
    public Optional<String> code(String label) {
        String wanted = label.strip().toUpperCase(Locale.ROOT);
        return labels.entrySet().stream()
                .filter(e -> e.getValue().equals(wanted)
                        || e.getKey().toUpperCase(Locale.ROOT).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean apart(List<String> codes, int digits) {
        Set<String> seen = new HashSet<>();
        return codes.stream().allMatch(code -> seen.add(cut(code, digits)));
    }

    private static String cut(String code, int digits) {
        return code.substring(0, Math.min(digits, code.length())).toUpperCase(Locale.ROOT);
    }
}
