package org.zhixing.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.agreement.Reason;
import org.zhixing.agreement.Scale;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;

/** The tables that agreement is computed from, with what may not be shown kept out of their pairs and items. */
final class RaterTables {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 1;
    /** So that a review stays quick while people rate: pairs of up to eight raters over 49 indicators have intervals. */
    private static final long MOST_DRAWS = 1_500_000;

    private static final int LEAST_RATERS = 3;
    /** Of what the one who answered most gave a level to. */
    private static final double FULL_FORM = 0.5;

    private final List<Indicator> indicators;
    private final org.zhixing.model.Scale scale;
    private final List<RaterLevels> everybody;
    /** Keys of those who may be shown, by rater id. */
    private final Map<String, String> keys;

    private final int leastWorkers;

    RaterTables(
            List<Indicator> indicators,
            org.zhixing.model.Scale scale,
            List<RaterLevels> everybody,
            Map<String, String> keys,
            int leastWorkers) {
        this.indicators = indicators;
        this.scale = scale;
        this.everybody = everybody;
        this.keys = keys;
        this.leastWorkers = leastWorkers;
    }

    /** Over these indicators; null with fewer than three raters who gave a level to one of them. */
    @Nullable
    Agreement agreement(List<Integer> places) {
        List<RaterLevels> raters = everybody.stream()
                .filter(r -> places.stream().anyMatch(r::gave))
                .toList();
        if (raters.size() < LEAST_RATERS) {
            return null;
        }
        Agreement all = over(places, raters, true);
        List<RaterLevels> varied = raters.stream().filter(r -> !r.unvaried()).toList();
        Agreement apart = nothingHidden(places, raters)
                ? all
                : over(
                        places,
                        raters.stream().filter(r -> keys.containsKey(r.rater())).toList(),
                        false);
        Agreement chance = varied.size() == raters.size() ? all : overVaried(places, varied, all);
        List<RaterLevels> full = withFullForm(places, varied);
        Agreement complete = full.size() == varied.size() ? chance : overVaried(places, full, all);
        return new Agreement(
                all.units(),
                all.raters(),
                all.missing(),
                all.scale(),
                chance.alpha(),
                complete.icc21(),
                complete.icc2k(),
                apart.pairs(),
                all.exact(),
                all.withinOne(),
                apart.items(),
                all.resamples(),
                all.seed());
    }

    /**
     * Those whom the ICC is about. It takes only indicators that all of its raters rated, so that partners and clients, who
     * are asked a few, would leave it none: they are out of it where they gave less than half as many levels as others.
     */
    List<RaterLevels> withFullForm(List<Integer> places) {
        return withFullForm(
                places, everybody.stream().filter(r -> !r.unvaried()).toList());
    }

    private static List<RaterLevels> withFullForm(List<Integer> places, List<RaterLevels> raters) {
        long most = raters.stream().mapToLong(r -> given(places, r)).max().orElse(0);
        return raters.stream().filter(r -> given(places, r) >= most * FULL_FORM).toList();
    }

    private static long given(List<Integer> places, RaterLevels rater) {
        return places.stream().filter(rater::gave).count();
    }

    /** Alpha and ICC ask for three raters among those who varied. */
    private Agreement overVaried(List<Integer> places, List<RaterLevels> varied, Agreement all) {
        if (varied.size() >= LEAST_RATERS) {
            return over(places, varied, true);
        }
        Estimate none = new Estimate(null, Reason.TOO_FEW, null, 0);
        Map<Scale, Estimate> alpha = new EnumMap<>(Scale.class);
        for (Scale each : Scale.values()) {
            alpha.put(each, none);
        }
        return new Agreement(
                all.units(),
                all.raters(),
                all.missing(),
                all.scale(),
                alpha,
                none,
                none,
                List.of(),
                all.exact(),
                all.withinOne(),
                List.of(),
                all.resamples(),
                all.seed());
    }

    /** Whether this rater's level for an indicator may stand apart: of workers, only beside enough others. */
    boolean shown(RaterLevels rater, int place) {
        return keys.containsKey(rater.rater()) && (rater.role() != Role.W || workers(place) >= leastWorkers);
    }

    private long workers(int place) {
        return everybody.stream()
                .filter(r -> r.role() == Role.W && r.gave(place))
                .count();
    }

    /** Whether levels for an indicator may be told: not where somebody gave one that may not stand apart. */
    boolean told(int place) {
        return everybody.stream().filter(r -> r.gave(place)).allMatch(r -> shown(r, place));
    }

    private boolean nothingHidden(List<Integer> places, List<RaterLevels> raters) {
        return raters.stream().allMatch(r -> places.stream().filter(r::gave).allMatch(p -> shown(r, p)));
    }

    private Agreement over(List<Integer> places, List<RaterLevels> raters, boolean hiddenToo) {
        Map<Integer, Predicate<RaterLevels>> in = new HashMap<>();
        for (int place : places) {
            boolean workersShown = workers(place) >= leastWorkers;
            in.put(place, r -> r.gave(place) && (hiddenToo || r.role() != Role.W || workersShown));
        }
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (int place : places) {
            List<@Nullable Double> row = new ArrayList<>();
            for (RaterLevels rater : raters) {
                row.add(in.getOrDefault(place, r -> false).test(rater) ? (Double) counted(rater, place) : null);
            }
            rows.add(row);
        }
        List<String> names = new ArrayList<>();
        for (RaterLevels rater : raters) {
            names.add(keys.getOrDefault(rater.rater(), "-" + names.size()));
        }
        List<String> units = places.stream().map(p -> indicators.get(p).id()).toList();
        return Agreement.of(RatingsTable.of(units, names, rows), Scale.ORDINAL, RESAMPLES, MOST_DRAWS, SEED);
    }

    /** After reversal, so that all indicators point the same way. */
    double counted(RaterLevels rater, int place) {
        int level = rater.given()[place];
        return indicators.get(place).reverse() ? scale.reverse(level) : level;
    }
}
