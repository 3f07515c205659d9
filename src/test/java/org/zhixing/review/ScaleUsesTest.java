package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.review.RaterReview.ScaleUse;
import org.zhixing.scoring.Scoring;

/** King and Wand's ranks: where an answer stands among the rater's own levels for two vignettes. */
class ScaleUsesTest {

    /** M1.1 and M1.2, the second reversed; and V1.1. */
    private static final AssessmentModel MODEL = Models.of(
            Models.dimension("M", 1, Models.subdimension("M1", 1, new Indicator[] {
                Models.indicator("M1.1", 1, false, false, java.util.Map.of()),
                Models.indicator("M1.2", 1, true, false, java.util.Map.of())
            })),
            Models.dimension("V", 1, Models.subdimension("V1", 1, 1.0)));

    @ParameterizedTest(name = "{0} among {1} and {2}: {3} to {4}")
    @CsvSource({
        // in order: one rank each
        "0, 1, 3, 1, 1",
        "1, 1, 3, 2, 2",
        "2, 1, 3, 3, 3",
        "3, 1, 3, 4, 4",
        "4, 1, 3, 5, 5",
        // seen alike: at both is anything from 2 to 4
        "1, 2, 2, 1, 1",
        "2, 2, 2, 2, 4",
        "3, 2, 2, 5, 5",
        // the other way round
        "0, 3, 1, 1, 1",
        "1, 3, 1, 1, 4",
        "2, 3, 1, 1, 5",
        "3, 3, 1, 2, 5",
        "4, 3, 1, 5, 5"
    })
    void anAnswerHasARankOrAnIntervalOfRanks(int answer, int lower, int upper, int low, int high) {
        assertEquals(new ScaleUses.Ranks(low, high), ScaleUses.Ranks.of(answer, lower, upper));
    }

    @Test
    void aRaterWhoNeverUsesTheTopLooksStrictBesideTheirOwnVignettes() {
        // D1: M1.1 is 3, M1.2 is 1 and counts 3; the upper vignette is 2 to them: both answers are above it
        Answers answers = Answers.to(MODEL)
                .level("M1.1", "D1", 3)
                .level("M1.2", "D1", 1)
                .level("V1.1", "D1", 3)
                .anchors("M", "D1", 0, 2)
                .level("M1.1", "S1", 3)
                .level("M1.2", "S1", 3)
                .anchors("M", "S1", 3, 1)
                .anchors("V", "S1", 1, 3);
        assertEquals(
                List.of(
                        new ScaleUse("D1", "M", 0, 2, 3.0, 5.0, 5.0),
                        // levels 3 and 1 after reversal, seen the other way round: ranks 2–5 and 1–4
                        new ScaleUse("S1", "M", 3, 1, 2.0, 1.5, 4.5)),
                review(answers).scaleUse());
    }

    @Test
    void halfAnAnchorSaysNothing() {
        Answers answers = Answers.to(MODEL).level("M1.1", "D1", 3);
        Dossier half = Dossier.of(answers.anchors("M", "D1", 0, 2)
                .done()
                .withoutAnchorAnswer(org.zhixing.assessment.Anchoring.UPPER, "M", "D1"));
        assertEquals(
                List.of(),
                RaterReview.of(MODEL, half, Scoring.score(MODEL, half.assessment()))
                        .scaleUse());
    }

    @Test
    void workersStandApartOnlyWhereEnoughOfThemRatedTheVignettes() {
        Answers answers = Answers.to(MODEL);
        for (int i = 1; i <= 4; i++) {
            answers.level("M1.1", "W" + i, i).level("V1.1", "W" + i, i).anchors("M", "W" + i, 1, 3);
        }
        answers.anchors("V", "W1", 1, 3).anchors("V", "W2", 1, 3);
        assertEquals(
                List.of("M", "M", "M", "M"),
                review(answers).scaleUse().stream().map(ScaleUse::dimension).toList());
    }

    @Test
    void vignettesChangeNoScore() {
        Answers answers = Answers.to(MODEL).level("M1.1", "D1", 3).level("V1.1", "S1", 1);
        var before = Scoring.score(MODEL, answers.done());
        assertEquals(
                before, Scoring.score(MODEL, answers.anchors("M", "D1", 4, 0).done()));
    }

    private static RaterReview review(Answers answers) {
        Dossier dossier = new Dossier(answers.done(), Standing.NEW.withClosed(true));
        return RaterReview.of(MODEL, dossier, Scoring.score(MODEL, answers.done()));
    }
}
