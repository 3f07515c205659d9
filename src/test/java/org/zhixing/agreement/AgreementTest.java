package org.zhixing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the specification (TV25 to TV29) and the values that the literature gives for its own tables. */
class AgreementTest {

    private static final double FOUR_PLACES = 0.00005;
    private static final double THREE_PLACES = 0.0005;
    private static final double EXACT = 1e-12;

    private static double value(Estimate estimate) {
        assertNull(estimate.reason());
        Double value = estimate.value();
        assertNotNull(value);
        return value;
    }

    @Test
    void krippendorffsOwnExampleHasHisValuesUnderEachDistance() {
        Agreement agreement = Agreement.of(PublishedTables.KRIPPENDORFF, Scale.ORDINAL, 0, 1);

        assertEquals(0.7434, value(agreement.alpha().get(Scale.NOMINAL)), FOUR_PLACES);
        assertEquals(0.8154, value(agreement.alpha().get(Scale.ORDINAL)), FOUR_PLACES);
        assertEquals(0.8491, value(agreement.alpha().get(Scale.INTERVAL)), FOUR_PLACES);
        assertEquals(11, agreement.alpha().get(Scale.ORDINAL).units());
        assertEquals(12, agreement.units());
        assertEquals(4, agreement.raters());
        assertEquals(7, agreement.missing());
    }

    @Test
    void ratingsThatAreAllTheSameHaveNoAlphaButTheirExactShare() {
        Agreement agreement = Agreement.of(PublishedTables.byRater("3 3 3", "3 3 3"), Scale.ORDINAL, 1000, 1);

        for (Scale scale : Scale.values()) {
            assertNull(agreement.alpha().get(scale).value());
            assertEquals(Reason.NO_VARIANCE, agreement.alpha().get(scale).reason());
        }
        assertEquals(Reason.NO_VARIANCE, agreement.icc21().reason());
        assertEquals(Reason.NO_VARIANCE, agreement.icc2k().reason());
        assertEquals(Reason.NO_VARIANCE, agreement.pairs().get(0).kappa().reason());
        assertEquals(1.0, value(agreement.exact()));
    }

    @Test
    void shroutAndFleissHaveTheirMeanSquaresAndCorrelations() {
        Intraclass.MeanSquares mean =
                new Intraclass(PublishedTables.SHROUT_FLEISS).meanSquares(new int[] {1, 1, 1, 1, 1, 1});
        Agreement agreement = Agreement.of(PublishedTables.SHROUT_FLEISS, Scale.INTERVAL, 0, 1);

        assertEquals(11.2417, mean.units(), FOUR_PLACES);
        assertEquals(32.4861, mean.raters(), FOUR_PLACES);
        assertEquals(1.0194, mean.error(), FOUR_PLACES);
        assertEquals(0.2898, value(agreement.icc21()), FOUR_PLACES);
        assertEquals(0.6201, value(agreement.icc2k()), FOUR_PLACES);
        assertEquals(6, agreement.icc21().units());
    }

    /**
     * Fleiss gives a kappa of .430 from a mean share of agreeing pairs of .556 and .220 by chance. Nominal alpha corrects
     * it for the size of the sample: on complete data alpha = 1 − (1 − 1/(n·m))(1 − kappa), with n·m = 180.
     */
    @Test
    void fleissThirtyPatientsHaveTheAlphaThatBelongsToHisKappa() {
        double alpha = value(Alpha.of(PublishedTables.fleiss(), Scale.NOMINAL));
        double kappa = 1 - (1 - alpha) / (1 - 1 / 180.0);

        assertEquals(0.430, kappa, THREE_PLACES);
        assertEquals(0.433, alpha, THREE_PLACES);
    }

    @Test
    void twoRatersHaveTheWeightedKappaAndSharesOfVectorTwentyEight() {
        int[] a = {0, 1, 2, 2, 3, 3, 4, 4, 2, 1};
        int[] b = {1, 1, 2, 3, 3, 2, 4, 3, 2, 0};
        double[] x = Arrays.stream(a).asDoubleStream().toArray();
        double[] y = Arrays.stream(b).asDoubleStream().toArray();

        assertEquals(0.8252, value(QuadraticKappa.of(a, b)), FOUR_PLACES);
        assertEquals(0.5, Closeness.share(x, y, 0));
        assertEquals(1.0, Closeness.share(x, y, 1));
    }

    @Test
    void aParticipantAgainstTheKeyHasTheKappaOfVectorTwentyNine() {
        int[] key = {1, 3, 2, 0, 4, 1, 2, 3};
        int[] given = {2, 3, 3, 1, 4, 2, 3, 3};

        assertEquals(0.7619, value(QuadraticKappa.of(given, key)), FOUR_PLACES);
        assertEquals(16 / 21.0, value(QuadraticKappa.of(given, key)), EXACT);
    }

    /** The quartiles of 0, 1, 2, 4 are 0.75 and 2.5, as QUARTILE.INC gives them. */
    @ParameterizedTest
    @CsvSource({"0 1 2 4, 4, 1.75", "3 3 3, 0, 0", "4 0, 4, 2", "0 2 4, 4, 2", "1 1 1 1 4, 3, 0"})
    void theSpreadOfAnItemIsItsRangeAndItsQuartiles(String ratings, double range, double iqr) {
        Agreement.Spread spread = Agreement.of(PublishedTables.byUnit(ratings), Scale.ORDINAL, 0, 1)
                .items()
                .get(0);

        assertEquals(range, spread.range(), EXACT);
        assertEquals(iqr, spread.iqr(), EXACT);
    }

    @Test
    void itemsComeWidestFirstAndElseAsTheyStood() {
        Agreement agreement =
                Agreement.of(PublishedTables.byUnit("1 2", "4 0", "3 .", "0 1", "2 2"), Scale.ORDINAL, 0, 1);

        assertEquals(
                List.of("u2", "u1", "u4", "u5"),
                agreement.items().stream().map(Agreement.Spread::unit).toList());
        assertEquals(4, agreement.exact().units());
        assertEquals(0.25, value(agreement.exact()));
        assertEquals(0.75, value(agreement.withinOne()));
    }

    /** In binary 0.8 − 0.1 comes out a hair more than 0.7 − 0. */
    @Test
    void itemsOfOneRangeStayAsTheyStoodWhateverItsDecimals() {
        Agreement agreement = Agreement.of(PublishedTables.byUnit("0 0.7", "0.1 0.8", "1.2 2.2"), Scale.INTERVAL, 0, 1);

        assertEquals(
                List.of("u3", "u1", "u2"),
                agreement.items().stream().map(Agreement.Spread::unit).toList());
    }

    @Test
    void aStepOfOneIsOneWhateverItsDecimals() {
        Agreement agreement = Agreement.of(PublishedTables.byUnit("2.2 1.2", "0.9 1.9"), Scale.INTERVAL, 0, 1);

        assertEquals(1.0, value(agreement.withinOne()));
    }
}
