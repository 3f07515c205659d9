package org.zhixing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bands of specification 6 at their edges, told by the value that is shown. */
class BandsTest {

    @ParameterizedTest
    @CsvSource({
        "1, RELIABLE",
        "0.8, RELIABLE",
        "0.7995, RELIABLE",
        "0.7994, TENTATIVE",
        "0.667, TENTATIVE",
        "0.6664, NO_CONCLUSION",
        "0, NO_CONCLUSION",
        "-0.5, NO_CONCLUSION",
    })
    void alpha(double value, AlphaBand band) {
        assertEquals(band, AlphaBand.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.91, EXCELLENT",
        "0.9, GOOD",
        "0.75, GOOD",
        "0.749, MODERATE",
        "0.5, MODERATE",
        "0.499, POOR",
        "-1, POOR",
    })
    void correlationByTheLowerEndOfItsInterval(double low, IntraclassBand band) {
        assertEquals(band, IntraclassBand.of(new Interval(low, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, ALMOST_PERFECT",
        "0.81, ALMOST_PERFECT",
        "0.8, SUBSTANTIAL",
        "0.61, SUBSTANTIAL",
        "0.6, MODERATE",
        "0.41, MODERATE",
        "0.4, WEAK",
        "0.404, WEAK",
        "-0.2, WEAK",
    })
    void kappa(double value, KappaBand band) {
        assertEquals(band, KappaBand.of(value));
    }

    @ParameterizedTest
    @CsvSource({"1, GOOD", "0.9, GOOD", "0.895, GOOD", "0.894, ACCEPTABLE", "0.75, ACCEPTABLE", "0.744, WIDE", "0, WIDE"
    })
    void shareWithinOne(double value, ClosenessBand band) {
        assertEquals(band, ClosenessBand.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        // range 3, quartiles 1 and 1
        "1 1 1 1 4, true",
        // range 2, quartiles 1 and 3
        "1 1 2 3 3, true",
        // range 2, quartiles 1 and 2
        "1 1 2 2 3, false",
        "0 2.9, false",
        "1.2 4.2, true",
    })
    void anItemIsTalkedAboutFromARangeOfThreeOrQuartilesTwoApart(String ratings, boolean discussed) {
        double[] given = Arrays.stream(ratings.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertEquals(discussed, Agreement.Spread.of("u", given).toDiscuss());
    }

    @Test
    void aSpreadOfNothingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Agreement.Spread.of("u"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1.1e9, -1.1e9})
    void aRatingIsANumberThatCanBeCompared(double rating) {
        assertThrows(
                IllegalArgumentException.class,
                () -> RatingsTable.of(List.of("u"), List.of("r"), List.of(List.of(rating))));
    }
}
