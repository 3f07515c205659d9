package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.scoring.IndicatorScore.Status;

/** Test vectors TV01 to TV08 and TV30 of specification 9.1. */
class SubdimensionTest {

    private static final double EXACT = 1e-9;

    /** Items are weight:level, with n for not applicable and - for missing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "TV03, 2:3 2:2 3:4 1:1, OK, 71.875, 1.0, 71.875, 71.875",
                "TV04, 2:3 2:n 3:4 1:1, OK, 79.16666666666667, 1.0, 79.16666666666667, 79.16666666666667",
                "TV05, 2:3 2:- 3:4 1:1, LOW_COVERAGE, 79.16666666666667, 0.75, 59.375, 84.375",
                "TV06, 3:3 2:-, LOW_COVERAGE, 75.0, 0.6, 45.0, 85.0",
                "TV07, 2:3 2:- 3:- 1:1, INSUFFICIENT, null, 0.375, 21.875, 84.375",
                "TV08, 2:n, NOT_APPLICABLE, null, null, null, null",
                "eighty per cent is enough, 4:2 1:-, OK, 50.0, 0.8, 40.0, 60.0",
                "nothing answered, 1:- 1:-, INSUFFICIENT, null, 0.0, 0.0, 100.0"
            })
    void unratedIndicatorsLowerCoverageNotScore(
            String vector, String items, ScoreStatus status, Double score, Double coverage, Double low, Double high) {
        String[] parts = items.split(" ");
        double[] weights = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = Double.parseDouble(parts[i].split(":")[0]);
        }
        AssessmentModel model = Models.ofWeights(weights);
        Answers answers = Answers.to(model).fullyEvidenced(model);
        for (int i = 0; i < parts.length; i++) {
            String answer = parts[i].split(":")[1];
            String id = "M1." + (i + 1);
            if (answer.equals("n")) {
                answers.notApplicable(id, "D1");
            } else if (!answer.equals("-")) {
                answers.level(id, "D1", Integer.parseInt(answer));
            }
        }
        SubdimensionScore got =
                Scoring.score(model, answers.done()).subdimension("M1").orElseThrow();
        assertEquals(status, got.status(), vector);
        assertClose(score, got.score());
        assertClose(coverage, got.coverage());
        assertClose(low, got.low());
        assertClose(high, got.high());
    }

    @ParameterizedTest(name = "level {0} with {1} counts as {2}")
    @CsvSource({
        "4, '', 2",
        "4, E07 E15, 2",
        "4, E03, 3",
        "4, E03 E09, 3",
        "4, E05 E03, 4",
        "3, E15, 2",
        "1, '', 1",
        "4, E03 E03, 3",
        "4, E01, 3",
        "4, E01 E05, 4"
    })
    void evidenceGatesARating(int level, String types, double effective) {
        AssessmentModel model = Models.ofWeights(1);
        Answers answers = Answers.to(model).level("M1.1", "D1", level);
        for (String type : types.isEmpty() ? new String[0] : types.split(" ")) {
            answers.evidence(type, "M1.1");
        }
        IndicatorScore got = only(model, answers);
        assertEquals(effective, got.effective());
        assertEquals(effective < level ? IndicatorScore.CapReason.EVIDENCE : null, got.capReason());
    }

    @Test
    void theGateClosesAfterAggregationSoHalfLevelsAreCutToo() {
        AssessmentModel model = Models.ofWeights(1);
        IndicatorScore got = only(
                model,
                Answers.to(model).level("M1.1", "D1", 4).level("M1.1", "S1", 3).evidence("E03", "M1.1"));
        assertEquals(3.5, got.raw());
        assertEquals(3.0, got.effective());
    }

    @ParameterizedTest(name = "W {0} S {1} D {2}")
    @CsvSource({"3 3 4 2 3 3 4, 2, 4, 3.0", "3 2, 2, 4, 2.8333333333333335", "'', 1, 4, 2.5"})
    void rolesWeighTheSameHoweverManyAnswer(String workers, String supervisors, String directors, double raw) {
        AssessmentModel model = Models.ofWeights(1);
        Answers answers = Answers.to(model);
        add(answers, "W", workers);
        add(answers, "S", supervisors);
        add(answers, "D", directors);
        assertClose(raw, only(model, answers).raw());
    }

    @ParameterizedTest(name = "{0} say N/A, {1} give a level, {2} do not know: {3}")
    @CsvSource({
        "1, 1, 0, OK",
        "2, 1, 0, NOT_APPLICABLE",
        "1, 0, 1, MISSING",
        "1, 0, 0, NOT_APPLICABLE",
        "0, 0, 2, MISSING",
        "2, 1, 1, OK"
    })
    void notApplicableNeedsMoreThanHalfOfThoseWhoAnswered(int na, int levels, int unknown, Status status) {
        AssessmentModel model = Models.ofWeights(1);
        Answers answers = Answers.to(model);
        for (int i = 0; i < na; i++) {
            answers.notApplicable("M1.1", "W" + i);
        }
        for (int i = 0; i < levels; i++) {
            answers.level("M1.1", "S" + i, 2);
        }
        for (int i = 0; i < unknown; i++) {
            answers.dontKnow("M1.1", "X" + i);
        }
        IndicatorScore got = only(model, answers);
        assertEquals(status, got.status());
        assertEquals(levels, got.raters());
    }

    @Test
    void clientsAskedByTheirOwnWorkerHaveNoEffect() {
        AssessmentModel model = Models.ofWeights(1);
        IndicatorScore got = only(
                model,
                Answers.to(model)
                        .rater("C1", false, null)
                        .level("M1.1", "C1", 4)
                        .level("M1.1", "D1", 2));
        assertEquals(2.0, got.raw());
        assertEquals(1, got.raters());
    }

    @Test
    void oneOrTwoWorkersAreNeverShownApart() {
        AssessmentModel model = Models.ofWeights(1);
        Answers answers = Answers.to(model).level("M1.1", "D1", 2).level("M1.1", "W1", 3);
        assertNull(only(model, answers).roles());
        answers.level("M1.1", "W2", 3);
        assertNull(only(model, answers).roles());
        answers.level("M1.1", "W3", 4);
        assertEquals(
                "{D=2.0, W=3.0}", new java.util.TreeMap<>(only(model, answers).roles()).toString());
    }

    private static void add(Answers answers, String role, String levels) {
        String[] parts = levels.isEmpty() ? new String[0] : levels.split(" ");
        for (int i = 0; i < parts.length; i++) {
            answers.level("M1.1", role + i, Integer.parseInt(parts[i]));
        }
    }

    private static IndicatorScore only(AssessmentModel model, Answers answers) {
        return Scoring.score(model, answers.done()).indicators().get(0);
    }

    private static void assertClose(Double expected, Double actual) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, EXACT);
        }
    }
}
