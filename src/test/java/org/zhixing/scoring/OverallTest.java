package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.model.Subdimension;

/** Test vectors TV09 to TV13 of specification 9.1. */
class OverallTest {

    private static final double FOUR_DIGITS = 5e-5;

    /**
     * A model whose dimensions come to any whole score: a hundred indicators weigh 1 each of four levels, so a score of n
     * is n answers of 4 and the rest 0. V also has the critical V2.1, alone in a sub-dimension of next to no weight.
     */
    private static final AssessmentModel MODEL = Models.of(
            List.of(
                    dimension("M"),
                    new Dimension(
                            "V",
                            Models.dimension("V", 1).name(),
                            1,
                            List.of(hundred("V1"), Models.subdimension("V2", 1e-15, new Indicator[] {
                                Models.indicator("V2.1", 1, false, true, Map.of()),
                                Models.indicator("V2.2", 1, false, true, Map.of())
                            }))),
                    dimension("A")),
            List.of(
                    new CriticalCap(List.of("V2.1", "V2.2"), 1, "V", 59, 59),
                    new CriticalCap(List.of("V2.1", "V2.2"), 0, "V", 39, 39)),
            List.of(),
            List.of());

    private static Dimension dimension(String id) {
        return Models.dimension(id, 1, hundred(id + "1"));
    }

    private static Subdimension hundred(String id) {
        double[] weights = new double[100];
        java.util.Arrays.fill(weights, 1);
        return Models.subdimension(id, 1, weights);
    }

    private static Answers answers(int m, int v, int a, int firstCritical, int secondCritical) {
        Answers answers = Answers.to(MODEL).fullyEvidenced(MODEL);
        fill(answers, "M1", m);
        fill(answers, "V1", v);
        fill(answers, "A1", a);
        answers.level("V2.1", "D1", firstCritical);
        answers.level("V2.2", "D1", secondCritical);
        return answers;
    }

    private static void fill(Answers answers, String sub, int score) {
        for (int i = 1; i <= 100; i++) {
            answers.level(sub + "." + i, "D1", i <= score ? 4 : 0);
        }
    }

    private static OverallScore overall(Answers answers) {
        return Scoring.score(MODEL, answers.done()).overall();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TV09, 72, 60, 24, 46.9784, 52.0, 47.0, emerging, true",
        "TV10, 72, 60, 0, 16.2865, 44.0, 16.3, weak, true",
        "balanced, 60, 60, 60, 60.0, 60.0, 60.0, adequate, false"
    })
    void strongMethodDoesNotMakeUpForEmptyValues(
            String vector,
            int m,
            int v,
            int a,
            double score,
            double mean,
            String display,
            String band,
            boolean imbalance) {
        OverallScore got = overall(answers(m, v, a, 4, 4));
        assertEquals(score, got.score(), FOUR_DIGITS);
        assertEquals(mean, got.arithmetic(), FOUR_DIGITS);
        assertEquals(display, got.display());
        assertEquals(band, got.band());
        assertEquals(imbalance, got.imbalance());
        assertNull(got.cappedFrom());
    }

    @ParameterizedTest(name = "TV11: {0} reads {1}, {2}")
    @CsvSource({
        "39.94, 39.9, weak",
        "39.95, 40.0, emerging",
        "59.96, 60.0, adequate",
        "74.94, 74.9, adequate",
        "89.95, 90.0, exemplary",
        "0, 0.0, weak",
        "100, 100.0, exemplary"
    })
    void bandsLookAtWhatIsDisplayed(double score, String display, String band) {
        assertEquals(display, Display.of(score));
        assertEquals(band, Display.band(MODEL, score).id());
    }

    @ParameterizedTest(name = "critical items at {0} and {1}")
    @CsvSource({"1, 4, 59.0, 59.0, 1", "0, 4, 39.0, 39.0, 1", "4, 0, 39.0, 39.0, 1", "1, 0, 39.0, 39.0, 2"})
    void criticalItemsCapTheirDimensionAndTheTotal(int first, int second, double values, double total, int caps) {
        Scorecard got = Scoring.score(MODEL, answers(80, 78, 76, first, second).done());
        DimensionScore v = got.dimension("V").orElseThrow();
        assertEquals(values, v.score());
        assertEquals(78.0, v.cappedFrom(), FOUR_DIGITS);
        assertEquals(total, got.overall().score());
        assertEquals(77.983, got.overall().cappedFrom(), 5e-4);
        assertEquals(caps, got.overall().caps().size());
    }

    @Test
    void aCriticalItemCutToTwoForLackOfEvidenceCapsNothing() {
        Answers answers = Answers.to(MODEL);
        fill(answers, "M1", 50);
        fill(answers, "V1", 50);
        fill(answers, "A1", 50);
        answers.level("V2.1", "D1", 4).level("V2.2", "D1", 4);
        OverallScore got = overall(answers);
        assertEquals(List.of(), got.caps());
        assertEquals(25.0, got.score(), FOUR_DIGITS);
        assertEquals(50.0, got.beforeEvidence(), FOUR_DIGITS);
    }

    @Test
    void aLowDimensionIsNotRaisedToItsCap() {
        Scorecard got = Scoring.score(MODEL, answers(30, 20, 30, 1, 4).done());
        assertEquals(20.0, got.dimension("V").orElseThrow().score(), FOUR_DIGITS);
        assertNull(got.dimension("V").orElseThrow().cappedFrom());
        assertNull(got.overall().cappedFrom());
        assertEquals(1, got.overall().caps().size());
    }

    @Test
    void anUnratedCriticalItemMakesTheTotalProvisional() {
        Answers answers = Answers.to(MODEL).fullyEvidenced(MODEL);
        fill(answers, "M1", 80);
        fill(answers, "V1", 80);
        fill(answers, "A1", 80);
        answers.level("V2.1", "D1", 4).level("V2.1", "D1", 4);
        OverallScore got = overall(answers);
        assertEquals(OverallScore.Status.PROVISIONAL, got.status());
        assertEquals(39.0, got.low());
        assertTrue(got.borderline());
    }

    @Test
    void noTotalIsGuessedWhereADimensionHasNoScore() {
        Answers answers = Answers.to(MODEL).fullyEvidenced(MODEL);
        fill(answers, "M1", 80);
        OverallScore got = overall(answers);
        assertEquals(OverallScore.Status.INSUFFICIENT, got.status());
        assertNull(got.score());
        assertNull(got.display());
        assertNull(got.band());
        assertFalse(got.imbalance());
    }

    @Test
    void aDimensionThatDoesNotApplyLeavesTheMean() {
        Answers answers = answers(80, 45, 0, 4, 4);
        for (int i = 1; i <= 100; i++) {
            answers.notApplicable("A1." + i, "D1");
        }
        Scorecard got = Scoring.score(MODEL, answers.done());
        assertEquals(
                ScoreStatus.NOT_APPLICABLE, got.dimension("A").orElseThrow().status());
        assertNull(got.dimension("A").orElseThrow().low());
        assertEquals(60.0, got.overall().score(), FOUR_DIGITS);
    }

    @Test
    void theMatrixMakesHalfOfItsDimension() {
        Answers answers = answers(80, 80, 64, 4, 4);
        assertFalse(overall(answers).matrixPresent());
        assertEquals(
                64.0,
                Scoring.score(MODEL, answers.done())
                        .dimension("A")
                        .orElseThrow()
                        .score(),
                FOUR_DIGITS);
        MODEL.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), "S1", 2));
        Scorecard got = Scoring.score(MODEL, answers.done());
        double matrix = got.alignment().score();
        DimensionScore a = got.dimension("A").orElseThrow();
        assertTrue(got.overall().matrixPresent());
        assertEquals(0.5 * 64 + 0.5 * matrix, a.score(), 1e-9);
        assertEquals(64.0, a.indicatorScore(), FOUR_DIGITS);
    }

    @Test
    void sensitivityHoldsTheTotalBetweenItsEnds() {
        OverallScore got = overall(answers(72, 60, 24, 4, 4));
        OverallScore.Sensitivity s = got.sensitivity();
        // A at half weight: exp((ln 72 + ln 60 + .5 ln 24) / 2.5); at one and a half: / 3.5
        assertEquals(Math.exp((Math.log(72) + Math.log(60) + 0.5 * Math.log(24)) / 2.5), s.weightsHigh(), 1e-9);
        assertEquals(Math.exp((Math.log(72) + Math.log(60) + 1.5 * Math.log(24)) / 3.5), s.weightsLow(), 1e-9);
        assertEquals(got.score(), s.halfHalf(), 1e-9);
    }
}
