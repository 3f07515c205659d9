package org.zhixing.workshop;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.QuadraticKappa;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Scale;

/**
 * How one participant rated in one round, against the key (specification 6). Levels x and keys k are taken so that more is
 * better; items whose key does not count, and votes that the material does not say, are left out.
 *
 * @param items how many items entered
 * @param onExamples how many of these rest on an example key only
 * @param unknown votes that the material does not say, on items whose key counts
 * @param exact share of x = k, 0 to 1; a key between two levels is never met exactly
 * @param withinOne share of |x − k| ≤ 1
 * @param severity mean of x − k: above 0 lenient, below 0 severe
 * @param meanAbsoluteError mean of |x − k|
 * @param spreadRatio standard deviation ÷ (n − 1) of x over that of k, from 8 items on and where k varies by .5 or more
 * @param dimensionCorrelation how much more x than k sees dimensions rise and fall together, from three vignettes on
 * @param middle share of x on the middle level less the share of k on it
 * @param kappa quadratic weighted kappa of x with k
 * @param accuracy where the distance comes from
 */
public record PersonMeasures(
        Participant participant,
        int round,
        int items,
        int onExamples,
        int unknown,
        Measured exact,
        Measured withinOne,
        Measured severity,
        Measured meanAbsoluteError,
        Measured spreadRatio,
        Measured dimensionCorrelation,
        Measured middle,
        Measured kappa,
        Accuracy accuracy,
        Set<Mark> marks) {

    private static final double LENIENT = 0.5;
    private static final double CLOSE = 0.5;
    private static final double WITHIN_ONE = 0.75;
    private static final double KAPPA = 0.61;
    private static final double SPREAD = 0.6;
    private static final double SPREAD_OF_KEY = 0.5;
    private static final int SPREAD_ITEMS = 8;
    private static final double CORRELATION = 0.2;
    private static final double MIDDLE = 0.3;
    private static final double HAIR = 1e-9;

    public PersonMeasures {
        marks = Set.copyOf(marks);
    }

    static PersonMeasures of(
            AssessmentModel model, Participant participant, int round, Pairs pairs, int onExamples, int unknown) {
        double[] d = pairs.all().stream().mapToDouble(Pairs.Pair::difference).toArray();
        Measured exact = mean(d, x -> Math.abs(x) < HAIR ? 1 : 0);
        Measured withinOne = mean(d, x -> Math.abs(x) <= 1 + HAIR ? 1 : 0);
        Measured severity = mean(d, x -> x);
        Measured error = mean(d, Math::abs);
        Measured spread = spread(pairs);
        Measured correlation = new DimensionHalo(model).of(pairs);
        Measured middle = middle(model.scale(), pairs);
        Measured kappa = kappa(pairs);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        put(marks, Mark.CLOSE, error.atMost(CLOSE));
        put(marks, Mark.LENIENT, severity.atLeast(LENIENT));
        put(marks, Mark.SEVERE, severity.atMost(-LENIENT));
        put(marks, Mark.HALO, spread.below(SPREAD) || correlation.atLeast(CORRELATION));
        put(marks, Mark.MIDDLE, middle.atLeast(MIDDLE));
        put(marks, Mark.FAR, withinOne.below(WITHIN_ONE));
        put(marks, Mark.LOW_KAPPA, kappa.below(KAPPA));
        return new PersonMeasures(
                participant,
                round,
                pairs.size(),
                onExamples,
                unknown,
                exact,
                withinOne,
                severity,
                error,
                spread,
                correlation,
                middle,
                kappa,
                Accuracy.of(pairs),
                marks);
    }

    private static void put(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    private static Measured mean(double[] differences, java.util.function.DoubleUnaryOperator of) {
        return differences.length == 0
                ? Measured.none(Lack.NO_VOTES)
                : Measured.of(Moments.mean(Arrays.stream(differences).map(of).toArray()));
    }

    private static Measured spread(Pairs pairs) {
        if (pairs.size() < SPREAD_ITEMS) {
            return Measured.none(pairs.size() == 0 ? Lack.NO_VOTES : Lack.TOO_FEW_ITEMS);
        }
        double key = Moments.deviation(pairs.keys());
        return key < SPREAD_OF_KEY - HAIR
                ? Measured.none(Lack.EVEN_KEY)
                : Measured.of(Moments.deviation(pairs.levels()) / key);
    }

    private static Measured middle(Scale scale, Pairs pairs) {
        if (pairs.size() == 0) {
            return Measured.none(Lack.NO_VOTES);
        }
        double middle = (scale.min() + scale.max()) / 2.0;
        return Measured.of(share(pairs.levels(), middle) - share(pairs.keys(), middle));
    }

    private static double share(double[] values, double value) {
        return (double) Arrays.stream(values).filter(v -> v == value).count() / values.length;
    }

    private static Measured kappa(Pairs pairs) {
        Estimate kappa = QuadraticKappa.of(pairs.levels(), pairs.keys());
        Double value = kappa.value();
        if (value != null) {
            return Measured.of(value);
        }
        if (pairs.size() == 0) {
            return Measured.none(Lack.NO_VOTES);
        }
        return Measured.none(pairs.size() < 2 ? Lack.TOO_FEW_ITEMS : Lack.NO_VARIANCE);
    }
}
