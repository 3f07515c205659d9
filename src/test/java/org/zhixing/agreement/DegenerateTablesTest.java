package org.zhixing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of which little or nothing can be said, and what is said instead of a number. */
class DegenerateTablesTest {

    private static String said(Estimate estimate) {
        Double value = estimate.value();
        return value == null ? String.valueOf(estimate.reason()) : String.valueOf(value);
    }

    /**
     * Rows parted by a slash; ordinal alpha, ICC(2,1), kappa of the first two, exact share. Alphas by hand, with twice the
     * mean ranks: 1 2/2 2/4 4 has ranks 1, 5 and 10, 32 observed and 720 expected, so
     * 1 − 5·32/720; its kappa is 1 − 3·1/23.
     */
    @ParameterizedTest
    @CsvSource({
        // one category only
        "2 2 2/2 2 2/2 2 2, NO_VARIANCE, NO_VARIANCE, NO_VARIANCE, 1.0",
        // one category among what can be paired; the other value stands alone
        "2 2 ./2 . 2/. 4 ., NO_VARIANCE, NO_COMPLETE_UNITS, TOO_FEW, 1.0",
        // a rater with nothing
        "1 2 ./2 2 ./4 4 ., 0.7777777777777778, NO_COMPLETE_UNITS, 0.8695652173913043, 0.6666666666666666",
        // one unit
        "1 3 4, TOO_FEW, TOO_FEW, TOO_FEW, 0.0",
        "3 3 3, TOO_FEW, TOO_FEW, TOO_FEW, 1.0",
        // a unit nobody rated
        "1 1/. ./3 3, 1.0, 1.0, 1.0, 1.0",
        // nobody rated anything
        ". ./. ., TOO_FEW, NO_COMPLETE_UNITS, TOO_FEW, TOO_FEW",
        // two raters who never met
        "1 ./2 ./. 3/. 4, TOO_FEW, NO_COMPLETE_UNITS, TOO_FEW, TOO_FEW",
        // each pair met in one unit only
        "1 1 ./. 3 3/4 . 2, 0.5454545454545454, NO_COMPLETE_UNITS, TOO_FEW, 0.6666666666666666",
        // one complete unit
        "1 2/3 ., TOO_FEW, NO_COMPLETE_UNITS, TOO_FEW, 0.0",
        // one who gives all the same says nothing about units
        "2 0/2 4/2 1/2 3, 0.125, 0.0, 0.0, 0.0",
        // two who answer the other way round: MSR = MSC = 0, so −MSE / (MSE − MSE/2)
        "0 4/4 0/1 3/3 1, -0.75, -2.0, -1.0, 0.0",
    })
    void whatCannotBeSaidHasItsReason(String rows, String alpha, String icc, String kappa, String exact) {
        Agreement agreement = Agreement.of(PublishedTables.byUnit(rows.split("/")), Scale.ORDINAL, 100, 1);

        assertEquals(alpha, said(agreement.alpha().get(Scale.ORDINAL)));
        assertEquals(icc, said(agreement.icc21()));
        assertEquals(kappa, said(agreement.pairs().get(0).kappa()));
        assertEquals(exact, said(agreement.exact()));
    }

    @Test
    void oneRaterAgreesWithNobody() {
        Agreement agreement = Agreement.of(PublishedTables.byUnit("1", "2", "3"), Scale.ORDINAL, 100, 1);

        assertEquals(Reason.TOO_FEW, agreement.alpha().get(Scale.ORDINAL).reason());
        assertEquals(Reason.TOO_FEW, agreement.icc21().reason());
        assertEquals(Reason.TOO_FEW, agreement.withinOne().reason());
        assertEquals(List.of(), agreement.pairs());
        assertEquals(List.of(), agreement.items());
    }

    @Test
    void aTableWithoutUnitsOrRatersIsSaidToBeTooSmall() {
        for (RatingsTable table : List.of(
                RatingsTable.of(List.of(), List.of("a", "b"), List.of()),
                RatingsTable.of(List.of("u"), List.of(), List.of(List.of())))) {
            Agreement agreement = Agreement.of(table, Scale.NOMINAL, 1000, 1);

            assertEquals(Reason.TOO_FEW, agreement.alpha().get(Scale.NOMINAL).reason());
            assertEquals(Reason.TOO_FEW, agreement.icc2k().reason());
            assertEquals(Reason.TOO_FEW, agreement.exact().reason());
        }
    }

    /** MSR = 0, MSC = 0 and MSE = 1: both denominators come to 0 or less. */
    @Test
    void aCorrelationThatWouldBeNoShareIsNotGiven() {
        Agreement agreement = Agreement.of(PublishedTables.byUnit("1 2", "2 1"), Scale.ORDINAL, 0, 1);

        assertEquals(Reason.NO_VARIANCE, agreement.icc21().reason());
        assertEquals(Reason.NO_VARIANCE, agreement.icc2k().reason());
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void fewerThanTenUnitsHaveNoInterval(int units, boolean given) {
        String[] rows = IntStream.range(0, units)
                .mapToObj(u -> u % 5 + " " + (u + u % 2) % 5)
                .toArray(String[]::new);
        Agreement agreement = Agreement.of(PublishedTables.byUnit(rows), Scale.ORDINAL, 200, 1);

        assertEquals(given, agreement.alpha().get(Scale.ORDINAL).interval() != null);
        assertEquals(given, agreement.icc21().interval() != null);
        assertEquals(given, agreement.withinOne().interval() != null);
        assertEquals(given, agreement.pairs().get(0).kappa().interval() != null);
    }

    /** One unit of twelve holds the only other level: (11/12)^12 = 35 of 100 resamples leave it out. */
    @Test
    void whereTooManyResamplesHaveNoValueThereIsNoInterval() {
        String[] rows = new String[12];
        Arrays.fill(rows, "2 2");
        rows[5] = "4 4";
        Agreement agreement = Agreement.of(PublishedTables.byUnit(rows), Scale.ORDINAL, 1000, 1);

        assertEquals(1.0, agreement.alpha().get(Scale.ORDINAL).value());
        assertNull(agreement.alpha().get(Scale.ORDINAL).interval());
        assertNull(agreement.pairs().get(0).kappa().interval());
        assertEquals(new Interval(1, 1), agreement.exact().interval());
    }

    @Test
    void withoutResamplesThereAreNoIntervals() {
        String[] rows = Collections.nCopies(6, "1 2/3 3").stream()
                .flatMap(row -> Arrays.stream(row.split("/")))
                .toArray(String[]::new);
        Agreement agreement = Agreement.of(PublishedTables.byUnit(rows), Scale.ORDINAL, 0, 1);

        assertNotNull(agreement.alpha().get(Scale.ORDINAL).value());
        assertNull(agreement.alpha().get(Scale.ORDINAL).interval());
        assertNull(agreement.exact().interval());
    }

    /** Sixty raters of 2,000 units would draw 3,540 million times: their pairs have values without intervals. */
    @Test
    void tooManyPairsHaveValuesWithoutIntervals() {
        String row = String.join(" ", Collections.nCopies(30, "1 3"));
        String other = String.join(" ", Collections.nCopies(30, "2 2"));
        String[] rows = IntStream.range(0, 2_000)
                .mapToObj(u -> u % 2 == 0 ? row : other)
                .toArray(String[]::new);
        Agreement agreement = Agreement.of(PublishedTables.byUnit(rows), Scale.ORDINAL, 1000, 1);

        assertEquals(1_770, agreement.pairs().size());
        assertEquals(-1 / 3.0, agreement.pairs().get(0).kappa().value(), 1e-12);
        assertNull(agreement.pairs().get(0).kappa().interval());
        assertNotNull(agreement.alpha().get(Scale.ORDINAL).interval());
    }
}
