package org.zhixing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any table, tried on seeded ones of all shapes. */
class AgreementLawsTest {

    private static final double CLOSE = 1e-9;
    private static final int RESAMPLES = 200;

    /** Some small, some with many places missing, some complete. */
    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf);
    }

    private static List<List<@Nullable Double>> rows(long seed) {
        Random random = new Random(seed);
        int units = 2 + random.nextInt(18);
        int raters = 2 + random.nextInt(6);
        double missing = new double[] {0, 0.1, 0.5}[random.nextInt(3)];
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            int own = random.nextInt(5);
            List<@Nullable Double> row = new ArrayList<>();
            for (int r = 0; r < raters; r++) {
                int level = random.nextInt(3) == 0 ? random.nextInt(5) : own;
                row.add(random.nextDouble() < missing ? null : Double.valueOf(level));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<@Nullable Double>> each(
            List<List<@Nullable Double>> rows, DoubleUnaryOperator relabelling) {
        List<List<@Nullable Double>> changed = new ArrayList<>();
        for (List<@Nullable Double> row : rows) {
            List<@Nullable Double> turned = new ArrayList<>();
            for (Double rating : row) {
                turned.add(rating == null ? null : Double.valueOf(relabelling.applyAsDouble(rating)));
            }
            changed.add(turned);
        }
        return changed;
    }

    private static void assertSame(Estimate expected, Estimate actual) {
        assertEquals(expected.reason(), actual.reason());
        assertEquals(expected.units(), actual.units());
        Double value = expected.value();
        if (value == null) {
            assertNull(actual.value());
        } else {
            assertNotNull(actual.value());
            assertEquals(value, actual.value(), CLOSE);
        }
    }

    private static void assertSameAlphas(Agreement expected, Agreement actual, Scale... scales) {
        for (Scale scale : scales) {
            assertSame(expected.alpha().get(scale), actual.alpha().get(scale));
        }
    }

    private static void assertSameAsAWhole(Agreement expected, Agreement actual) {
        assertSameAlphas(expected, actual, Scale.values());
        assertSame(expected.icc21(), actual.icc21());
        assertSame(expected.icc2k(), actual.icc2k());
        assertSame(expected.exact(), actual.exact());
        assertSame(expected.withinOne(), actual.withinOne());
        assertEquals(expected.missing(), actual.missing());
    }

    private static Agreement of(List<List<@Nullable Double>> rows) {
        return Agreement.of(PublishedTables.of(rows), Scale.ORDINAL, 0, 1);
    }

    private static Agreement resampled(List<List<@Nullable Double>> rows, long seed) {
        return Agreement.of(PublishedTables.of(rows), Scale.ORDINAL, RESAMPLES, seed);
    }

    private static Stream<Estimate> estimates(Agreement agreement) {
        return Stream.of(
                        agreement.alpha().values().stream(),
                        Stream.of(agreement.icc21(), agreement.icc2k(), agreement.exact(), agreement.withinOne()),
                        agreement.pairs().stream().map(Agreement.Pair::kappa))
                .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alphaIsWhatItsDefinitionSaysByEveryPair(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        Agreement agreement = of(rows);

        for (Scale scale : Scale.values()) {
            double plain = PlainDefinitions.alpha(rows, scale);
            Estimate alpha = agreement.alpha().get(scale);
            assertNotNull(alpha);
            if (alpha.units() < 2 || Double.isNaN(plain)) {
                assertNull(alpha.value());
                assertNotNull(alpha.reason());
            } else {
                assertEquals(plain, alpha.value(), CLOSE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correlationIsWhatItsDefinitionSaysByResidualsOverTheCompleteUnits(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        double[][] complete = rows.stream()
                .filter(row -> row.stream().noneMatch(java.util.Objects::isNull))
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        Agreement agreement = of(rows);

        assertEquals(complete.length, agreement.icc21().units());
        if (complete.length < 2) {
            assertEquals(Reason.NO_COMPLETE_UNITS, agreement.icc21().reason());
            return;
        }
        double[] plain = PlainDefinitions.intraclass(complete);
        for (int form = 0; form < 2; form++) {
            Estimate icc = form == 0 ? agreement.icc21() : agreement.icc2k();
            if (icc.value() == null) {
                assertEquals(Reason.NO_VARIANCE, icc.reason());
                assertTrue(!(Math.abs(plain[form]) <= 1), "undefined only where it would be no share");
            } else {
                assertEquals(plain[form], icc.value(), CLOSE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void kappaIsThatOfATableOfAllLevels(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(20);
        int levels = 2 + random.nextInt(4);
        int[] a = random.ints(n, 0, levels).toArray();
        int[] b = random.ints(n, 0, levels).toArray();
        double plain = PlainDefinitions.kappa(a, b);

        Estimate kappa = QuadraticKappa.of(a, b);

        if (Double.isNaN(plain)) {
            assertEquals(Reason.NO_VARIANCE, kappa.reason());
        } else {
            assertEquals(plain, kappa.value(), CLOSE);
        }
        assertSame(kappa, QuadraticKappa.of(b, a));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRatersAndUnitsChangesNothing(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        List<List<@Nullable Double>> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));
        List<List<@Nullable Double>> columns = PublishedTables.transposed(mixed);
        Collections.shuffle(columns, new Random(-seed));

        assertSameAsAWhole(of(rows), of(PublishedTables.transposed(columns)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turningATableTwiceIsNoTurn(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);

        assertEquals(of(rows), of(PublishedTables.transposed(PublishedTables.transposed(rows))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void newNamesForLevelsThatKeepTheirOrderLeaveOrdinalAndNominalAlpha(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);

        assertSameAlphas(of(rows), of(each(rows, Math::exp)), Scale.ORDINAL, Scale.NOMINAL);
        assertSameAlphas(of(rows), of(each(rows, x -> -x * x * x)), Scale.ORDINAL, Scale.NOMINAL);
        // Any names at all leave the nominal one.
        assertSameAlphas(of(rows), of(each(rows, x -> (x * 3 + 2) % 5)), Scale.NOMINAL);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherUnitAndAnotherZeroLeaveIntervalAlphaAndCorrelationAndKappa(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        Agreement as = of(rows);
        for (Agreement other : List.of(of(each(rows, x -> 25 * x + 7)), of(each(rows, x -> 4 - x)))) {
            assertSameAlphas(as, other, Scale.values());
            assertSame(as.icc21(), other.icc21());
            assertSame(as.icc2k(), other.icc2k());
            for (int pair = 0; pair < as.pairs().size(); pair++) {
                assertSame(as.pairs().get(pair).kappa(), other.pairs().get(pair).kappa());
            }
        }
    }

    /** Levels of the scale that nobody used do not enter: three of five are as good as three of three. */
    @ParameterizedTest
    @MethodSource("seeds")
    void levelsThatNobodyUsedChangeNothing(long seed) {
        List<List<@Nullable Double>> rows = each(rows(seed), x -> Math.min(x, 2));
        List<List<@Nullable Double>> shifted = each(rows, x -> x + 2);

        assertSameAsAWhole(of(rows), of(shifted));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aUnitThatNobodyRatedAndARaterWhoRatedNothingLeaveAlphaWithItsInterval(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        List<List<@Nullable Double>> more = new ArrayList<>();
        for (List<@Nullable Double> row : rows) {
            List<@Nullable Double> longer = new ArrayList<>(row);
            longer.add(null);
            more.add(longer);
        }
        more.add(new ArrayList<>(Collections.nCopies(rows.get(0).size() + 1, null)));

        Agreement as = resampled(rows, seed);
        Agreement other = resampled(more, seed);

        assertEquals(as.alpha(), other.alpha());
        assertEquals(as.exact(), other.exact());
        assertEquals(as.withinOne(), other.withinOne());
        assertEquals(as.items(), other.items());
        assertEquals(Reason.NO_COMPLETE_UNITS, other.icc21().reason());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameIntervalsAndEachHoldsItsValue(long seed) {
        Agreement first = resampled(rows(seed), seed);
        Agreement again = resampled(rows(seed), seed);

        assertEquals(first, again);
        estimates(first).forEach(estimate -> {
            Interval interval = estimate.interval();
            Double value = estimate.value();
            assertEquals(value == null, estimate.reason() != null);
            if (interval != null) {
                assertNotNull(value);
                assertTrue(estimate.units() >= 10);
                assertTrue(interval.low() <= value && value <= interval.high());
            }
            assertTrue(value == null || (Double.isFinite(value) && value <= 1));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherOrderOfUnitsMovesIntervalsAndNoValue(long seed) {
        List<List<@Nullable Double>> rows = rows(seed);
        List<List<@Nullable Double>> turned = new ArrayList<>(rows);
        Collections.reverse(turned);

        assertSameAsAWhole(resampled(rows, seed), resampled(turned, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreDisagreementInAUnitWidensItAndLowersAlpha(long seed) {
        List<List<@Nullable Double>> agreed = new ArrayList<>();
        Random random = new Random(seed);
        for (int u = 0; u < 12; u++) {
            agreed.add(new ArrayList<>(Collections.nCopies(4, Double.valueOf(u % 5))));
        }
        List<List<@Nullable Double>> disputed = new ArrayList<>();
        agreed.forEach(row -> disputed.add(new ArrayList<>(row)));
        int unit = random.nextInt(12);
        disputed.get(unit).set(random.nextInt(4), Double.valueOf((unit + 1 + random.nextInt(4)) % 5));

        Estimate whole = of(agreed).alpha().get(Scale.ORDINAL);
        Estimate less = of(disputed).alpha().get(Scale.ORDINAL);

        assertEquals(1.0, whole.value());
        assertNotNull(less.value());
        assertTrue(less.value() < 1);
        assertEquals("u" + (unit + 1), of(disputed).items().get(0).unit());
        assertNotEquals(0.0, of(disputed).items().get(0).range());
        assertTrue(Arrays.stream(new double[] {0, 1}).noneMatch(x -> x == less.value()));
    }
}
