package org.zhixing.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.QuadraticKappa;

/**
 * How far two auditors agree, by what each said before they talked (specification 6, ruling C11).
 *
 * @param files with two readings; lost ones are not among them
 * @param pairs items that both gave a level
 * @param kappa quadratic weighted kappa over the pairs; null without variance or pairs
 * @param exact share of pairs with the same level; null without pairs
 * @param withinOne share of pairs at most one level apart; null without pairs
 */
public record SecondReadings(
        int files,
        int pairs,
        @Nullable Double kappa,
        @Nullable Double exact,
        @Nullable Double withinOne) {

    static SecondReadings of(List<AuditedFile> files, AuditModel model) {
        int twice = 0;
        List<int[]> pairs = new ArrayList<>();
        for (AuditedFile file : files) {
            Reading second = file.second();
            if (second == null || file.lost()) {
                continue;
            }
            twice++;
            for (AuditItem item : model.items()) {
                Integer a = FileScoring.level(file.first(), item);
                Integer b = FileScoring.level(second, item);
                if (a != null && b != null) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
        if (pairs.isEmpty()) {
            return new SecondReadings(twice, 0, null, null, null);
        }
        return new SecondReadings(
                twice,
                pairs.size(),
                QuadraticKappa.of(
                                pairs.stream().mapToInt(p -> p[0]).toArray(),
                                pairs.stream().mapToInt(p -> p[1]).toArray())
                        .value(),
                share(pairs, 0),
                share(pairs, 1));
    }

    private static double share(List<int[]> pairs, int apart) {
        return (double) pairs.stream()
                        .filter(p -> Math.abs(p[0] - p[1]) <= apart)
                        .count()
                / pairs.size();
    }
}
