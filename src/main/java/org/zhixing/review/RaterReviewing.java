package org.zhixing.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.BiasReading.RaterMarks;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.Scorecard;

/** Makes the {@link RaterReview} of one assessment. */
final class RaterReviewing {

    private static final double DISCUSS_RANGE = 3;
    private static final double DISCUSS_IQR = 2;
    private static final int LEAST_SEATS = 3;
    private static final double APART_BELOW = 0.4;
    private static final double APART_BY = 0.2;
    private static final double SLACK = 1e-9;

    private final AssessmentModel model;
    private final List<Indicator> indicators;
    private final Assessment assessment;
    private final Scorecard scorecard;
    private final List<RaterLevels> everybody;
    private final WorkersApart workers;
    /** By rater id, in the order of the seats. */
    private final Map<String, String> keys = new LinkedHashMap<>();

    private final RaterTables tables;

    RaterReviewing(AssessmentModel model, Dossier dossier, Scorecard scorecard) {
        this.model = model;
        this.indicators = model.indicators();
        this.assessment = dossier.assessment();
        this.scorecard = scorecard;
        List<RaterLevels> counting = RaterLevels.of(indicators, assessment);
        this.workers = WorkersApart.of(dossier, counting);
        this.everybody = ordered(counting);
        Map<Role, Integer> numbers = new EnumMap<>(Role.class);
        for (RaterLevels rater : everybody) {
            if (rater.role() != Role.W || workers.hidden() == null) {
                keys.put(rater.rater(), rater.role().name() + numbers.merge(rater.role(), 1, Integer::sum));
            }
        }
        this.tables = new RaterTables(
                indicators,
                model.scale(),
                everybody,
                keys,
                assessment.anonymity().leastWorkers());
    }

    /** By role, workers among themselves as they were dealt. */
    private List<RaterLevels> ordered(List<RaterLevels> counting) {
        return counting.stream()
                .sorted(Comparator.comparing(RaterLevels::role)
                        .thenComparing(r -> workers.inOrder().indexOf(r.rater())))
                .toList();
    }

    RaterReview review() {
        Agreement all =
                tables.agreement(IntStream.range(0, indicators.size()).boxed().toList());
        List<Seat> seats = seats(all);
        return new RaterReview(
                seats,
                workers.inOrder().size(),
                all,
                dimensions(),
                (int) everybody.stream().filter(RaterLevels::unvaried).count(),
                tables.withFullForm(
                                IntStream.range(0, indicators.size()).boxed().toList())
                        .size(),
                discuss(),
                selfSupervisor(),
                new ScaleUses(model, assessment, everybody, keys, tables).all(),
                workers.hidden(),
                workers.publication());
    }

    private Map<String, Agreement> dimensions() {
        Map<String, Agreement> dimensions = new HashMap<>();
        for (Dimension dimension : model.dimensions()) {
            Agreement agreement = tables.agreement(places(indicators, dimension));
            if (agreement != null) {
                dimensions.put(dimension.id(), agreement);
            }
        }
        return dimensions;
    }

    static List<Integer> places(List<Indicator> indicators, Dimension dimension) {
        List<String> ids = dimension.subdimensions().stream()
                .flatMap(s -> s.indicators().stream())
                .map(Indicator::id)
                .toList();
        return IntStream.range(0, indicators.size())
                .filter(i -> ids.contains(indicators.get(i).id()))
                .boxed()
                .toList();
    }

    private List<Seat> seats(@Nullable Agreement all) {
        Map<String, Double> means = all == null ? Map.of() : meanKappas(all);
        double[] ascending = means.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Map<String, RaterMarks> marks = new HashMap<>();
        scorecard.bias().raters().forEach(r -> marks.put(r.id(), r));
        List<Seat> seats = new ArrayList<>();
        for (RaterLevels rater : everybody) {
            String key = keys.get(rater.rater());
            RaterMarks own = marks.get(rater.rater());
            if (key != null && own != null) {
                Double mean = means.get(key);
                boolean apart = mean != null
                        && ascending.length >= LEAST_SEATS
                        && mean < APART_BELOW
                        && mean <= median(ascending) - APART_BY + SLACK;
                int number = Integer.parseInt(key.substring(rater.role().name().length()));
                seats.add(new Seat(key, rater.role(), number, rater.rater(), mean, apart, own.marks(), own.found()));
            }
        }
        return seats;
    }

    /** Of each seat with the others, by the indicators that both rated; a kappa over few of them says nothing. */
    private static Map<String, Double> meanKappas(Agreement all) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Agreement.Pair pair : all.pairs()) {
            Double kappa = pair.kappa().value();
            int units = pair.kappa().units();
            if (kappa != null && !pair.kappa().few()) {
                for (String seat : List.of(pair.a(), pair.b())) {
                    double[] sum = sums.computeIfAbsent(seat, k -> new double[2]);
                    sum[0] += kappa * units;
                    sum[1] += units;
                }
            }
        }
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((seat, sum) -> means.put(seat, sum[0] / sum[1]));
        return means;
    }

    private List<Contested> discuss() {
        List<Contested> contested = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int place = i;
            Map<Role, double[]> levels = new EnumMap<>(Role.class);
            everybody.stream()
                    .filter(r -> r.gave(place) && tables.shown(r, place))
                    .forEach(r -> levels.merge(r.role(), new double[] {r.given()[place]}, RaterReviewing::joined));
            double[] all =
                    levels.values().stream().flatMapToDouble(Arrays::stream).toArray();
            if (all.length < 2) {
                continue;
            }
            Agreement.Spread spread = Agreement.Spread.of(indicators.get(i).id(), all);
            if (spread.range() >= DISCUSS_RANGE - SLACK || spread.iqr() >= DISCUSS_IQR - SLACK) {
                contested.add(contested(spread, tables.told(place) ? levels : Map.of()));
            }
        }
        contested.sort(Comparator.comparingDouble(Contested::range)
                .thenComparingDouble(Contested::iqr)
                .reversed());
        return contested;
    }

    private static Contested contested(Agreement.Spread spread, Map<Role, double[]> levels) {
        Map<Role, Double> medians = new EnumMap<>(Role.class);
        List<Dot> dots = new ArrayList<>();
        levels.forEach((role, own) -> {
            double[] ascending = Arrays.stream(own).sorted().toArray();
            medians.put(role, median(ascending));
            Arrays.stream(ascending).forEach(l -> dots.add(new Dot(role, (int) l)));
        });
        return new Contested(spread.unit(), spread.range(), spread.iqr(), medians, dots);
    }

    private List<Difference> selfSupervisor() {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            String id = indicators.get(i).id();
            boolean applies = scorecard
                    .indicator(id)
                    .filter(s -> s.status() == IndicatorScore.Status.OK)
                    .isPresent();
            double[] self = counted(Role.D, i);
            double[] supervisor = counted(Role.S, i);
            if (applies && self.length > 0 && supervisor.length > 0) {
                Difference difference = Difference.of(id, median(self), median(supervisor));
                differences.add(tables.told(i) ? difference : difference.withoutLevels());
            }
        }
        differences.sort(
                Comparator.comparingDouble((Difference d) -> Math.abs(d.gap())).reversed());
        return differences;
    }

    private double[] counted(Role role, int place) {
        return everybody.stream()
                .filter(r -> r.role() == role && r.gave(place))
                .mapToDouble(r -> tables.counted(r, place))
                .sorted()
                .toArray();
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static double median(double[] ascending) {
        int n = ascending.length;
        return (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
    }
}
