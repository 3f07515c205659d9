package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.scoring.OverallScore;
import org.zhixing.trends.ScoreChange.Part;

/** The rule of specification 9.13, and that no band is told over a line (9.12). */
class ScoreChangeTest {

    private static final AssessmentModel MODEL = Models.ofWeights(1);

    private static ScoreChange change(@Nullable Bounded before, @Nullable Bounded after, @Nullable Obstacle obstacle) {
        return ScoreChange.of(MODEL, Part.TOTAL, ScoreChange.TOTAL, before, after, obstacle);
    }

    @ParameterizedTest
    @CsvSource({
        // before with interval, after with interval, threshold, verdict
        "50, 50, 50, 55, 55, 55, 5, UP",
        "50, 50, 50, 54.999, 54.999, 54.999, 5, NO_CLEAR_CHANGE",
        "55, 55, 55, 50, 50, 50, 5, DOWN",
        "52, 50, 54, 58, 55.5, 60.5, 5, UP",
        "52, 50, 54, 58, 52, 64, 8, NO_CLEAR_CHANGE",
        "50, 46, 54, 58, 54, 62, 8, UP",
        "50, 46, 54, 57.999, 54, 62, 8, NO_CLEAR_CHANGE",
        "50, 40, 70, 50, 50, 50, 15, NO_CLEAR_CHANGE",
        "70, 70, 70, 40, 30, 50, 10, DOWN",
    })
    void aChangeReachesFivePointsAndTheSumOfTheHalfWidths(
            double before,
            double low,
            double high,
            double after,
            double lowAfter,
            double highAfter,
            double threshold,
            Verdict verdict) {
        ScoreChange change = change(new Bounded(before, low, high), new Bounded(after, lowAfter, highAfter), null);
        assertEquals(verdict, change.verdict());
        assertEquals(threshold, change.threshold(), 1e-12);
        assertEquals(after - before, change.difference(), 1e-12);
        assertNull(change.obstacle());
    }

    @ParameterizedTest(name = "from {0} [{1}–{2}] to {3} [{4}–{5}]: {6}")
    @CsvSource(
            nullValues = "null",
            value = {
                "50, 50, 50, 54.9, 54.9, 54.9, NO_CLEAR_CHANGE",
                "50, 50, 50, 55, 55, 55, UP",
                "55, 55, 55, 50, 50, 50, DOWN",
                "50, 46, 54, 57, 53, 61, NO_CLEAR_CHANGE",
                "50, 46, 54, 58, 54, 62, UP",
                "50, null, null, 56, null, null, UP",
                "null, 0, 100, 60, 60, 60, NOT_COMPARABLE",
                "60, 60, 60, null, 0, 100, NOT_COMPARABLE"
            })
    void aChangeIsCalledClearOnlyBeyondWhatTheBoundsLeaveOpen(
            Double before, Double low, Double high, Double now, Double nowLow, Double nowHigh, Verdict expected) {
        assertEquals(
                expected,
                change(Bounded.of(before, low, high), Bounded.of(now, nowLow, nowHigh), null)
                        .verdict());
    }

    @Test
    void whatMustNotBeComparedHasNoDifference() {
        Bounded some = new Bounded(50, 50, 50);
        ScoreChange missing = change(some, null, null);
        assertEquals(Verdict.NOT_COMPARABLE, missing.verdict());
        assertEquals(Obstacle.NO_SCORE, missing.obstacle());
        assertNull(missing.difference());
        ScoreChange matrix = change(some, new Bounded(90, 90, 90), Obstacle.MATRIX_IN_ONE);
        assertEquals(Verdict.NOT_COMPARABLE, matrix.verdict());
        assertEquals(Obstacle.MATRIX_IN_ONE, matrix.obstacle());
        assertNull(matrix.difference());
        assertNull(matrix.threshold());
        assertNull(matrix.band());
    }

    @Test
    void aBandIsToldOnlyWhereTheChangeIsClearAndNoIntervalCrossesALine() {
        assertEquals("emerging→adequate", band(change(new Bounded(50, 48, 52), new Bounded(65, 63, 67), null)));
        assertEquals("—", band(change(new Bounded(50, 48, 52), new Bounded(65, 59, 67), null)));
        assertEquals("—", band(change(new Bounded(41, 39, 42), new Bounded(65, 63, 67), null)));
        assertEquals("—", band(change(new Bounded(58, 58, 58), new Bounded(62, 62, 62), null)));
        assertEquals("—", band(change(new Bounded(41, 41, 41), new Bounded(55, 55, 55), null)));
        assertEquals(
                "—",
                band(ScoreChange.of(
                        MODEL, Part.SUBDIMENSION, "M1", new Bounded(50, 48, 52), new Bounded(65, 63, 67), null)));
    }

    private static String band(ScoreChange change) {
        ScoreChange.BandChange band = change.band();
        return band == null ? "—" : band.before().id() + "→" + band.after().id();
    }

    @Test
    void theTotalsIntervalHoldsMissingAnswersAndRatersAndTheScore() {
        assertEquals(
                new Bounded(60, 55, 66),
                Bounded.of(total(60.0, 58, 66, new OverallScore.RaterInterval(55, 63, 1, 1000))));
        assertEquals(new Bounded(60, 58, 66), Bounded.of(total(60.0, 58, 66, null)));
        assertEquals(new Bounded(60, 60, 62), Bounded.of(total(60.0, 61, 62, null)));
        assertNull(Bounded.of(total(null, 10, 90, null)));
    }

    private static OverallScore total(
            @Nullable Double score, double low, double high, OverallScore.@Nullable RaterInterval raters) {
        return new OverallScore(
                OverallScore.Status.OK,
                score,
                null,
                null,
                low,
                high,
                false,
                null,
                false,
                null,
                java.util.List.of(),
                null,
                true,
                null,
                raters);
    }
}
