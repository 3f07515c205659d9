package org.zhixing.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What moved the total from one period to the next, in parts that add up to the difference exactly (but for the last bits of
 * a double) and do not depend on any order.
 *
 * <p>The total is the weighted geometric mean of the dimensions, cut by critical caps (specification 9.8, 9.9), so its change
 * is not a sum by itself. It is taken apart in four steps:
 *
 * <ol>
 *   <li>Caps stand apart: their part is the change of (total − mean without any cap).
 *   <li>The change of that mean is shared among the dimensions as {@link Shapley} does.
 *   <li>Within a dimension everything is linear: Σ share × level. An indicator of share c before and c′ after (it changes when
 *       others are not answered or do not apply) and of score x before and x′ after counts (c + c′)/2 · (x′ − x), and for who
 *       was answered (c′ − c) · ((x + x′)/2 − the dimension's mean of both years): answering one more that lies above the
 *       dimension's own level lifts it. A part of a dimension takes the same portion of the dimension's share of the total.
 *   <li>An indicator's own part is split by {@link IndicatorChange.Effect} into answers, evidence and records.
 * </ol>
 *
 * <p>Example, equal weights, no cap: M 40 → 62.5, V 40 → 40, A 40 → 40. The mean goes 40 → (62.5 · 40 · 40)^(1/3) = 46.42.
 * V and A have no part; M has all 6.42. Within M two indicators of equal weight went 1.6 → 2.6 and 1.6 → 2.4: they moved M by
 * 12.5 and 10 and so the total by 6.42 · 12.5/22.5 = 3.57 and by 2.85.
 *
 * @param before the total before, 0 to 100, by the common ruler
 * @param parts those that are not zero, in model order, the caps last
 */
public record Waterfall(double before, double after, List<Contribution> parts) {

    public Waterfall {
        parts = List.copyOf(parts);
    }

    /** Where a part comes from. */
    public enum Source {
        ANSWERS,
        EVIDENCE,
        RECORDS,
        /** Which indicators were answered or apply, and with it the shares of the others. */
        COVERAGE,
        /** The value matrix as a whole, its evidence included. */
        MATRIX,
        /** Critical caps on dimension and total. */
        CAPS
    }

    /**
     * @param dimension null for the caps
     * @param subdimension null for the matrix and the caps
     * @param indicator null for the matrix and the caps
     * @param points of the total, signed
     */
    public record Contribution(
            Source source,
            @Nullable String dimension,
            @Nullable String subdimension,
            @Nullable String indicator,
            double points) {}

    /**
     * One bar of the waterfall.
     *
     * @param id of a sub-dimension or indicator; null where a source stands for itself
     * @param source null where the bar holds several
     */
    public record Step(@Nullable String id, @Nullable Source source, double points) {}

    public double difference() {
        return after - before;
    }

    /**
     * The bars to draw: what people answer by sub-dimension in model order, then the matrix, evidence, records, coverage and
     * caps; bars of nothing are left out.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(grouped(Contribution::subdimension, c -> c.source() == Source.ANSWERS));
        for (Source source : List.of(Source.MATRIX, Source.EVIDENCE, Source.RECORDS, Source.COVERAGE, Source.CAPS)) {
            List<Contribution> some =
                    parts.stream().filter(p -> p.source() == source).toList();
            if (!some.isEmpty()) {
                steps.add(new Step(
                        null,
                        source,
                        some.stream().mapToDouble(Contribution::points).sum()));
            }
        }
        return List.copyOf(steps);
    }

    /** By sub-dimension, whatever the source, in model order; then matrix and caps. */
    public List<Step> bySubdimension() {
        return withRest(grouped(Contribution::subdimension, c -> c.subdimension() != null));
    }

    /** By indicator, whatever the source, furthest first; then matrix and caps. */
    public List<Step> byIndicator() {
        List<Step> steps = new ArrayList<>(grouped(Contribution::indicator, c -> c.indicator() != null));
        steps.sort(Comparator.comparingDouble((Step s) -> -Math.abs(s.points())));
        return withRest(steps);
    }

    private List<Step> withRest(List<Step> some) {
        List<Step> steps = new ArrayList<>(some);
        for (Contribution part : parts) {
            if (part.source() == Source.MATRIX || part.source() == Source.CAPS) {
                steps.add(new Step(null, part.source(), part.points()));
            }
        }
        return List.copyOf(steps);
    }

    private List<Step> grouped(
            Function<Contribution, @Nullable String> by, java.util.function.Predicate<Contribution> some) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Contribution part : parts) {
            String id = by.apply(part);
            if (id != null && some.test(part)) {
                sums.merge(id, part.points(), Double::sum);
            }
        }
        List<Step> steps = new ArrayList<>();
        sums.forEach((id, points) -> steps.add(new Step(id, null, points)));
        return List.copyOf(steps);
    }
}
