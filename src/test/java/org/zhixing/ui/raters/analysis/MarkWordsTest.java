package org.zhixing.ui.raters.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.InconsistencyPair;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.RaterReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What is said of a director's answers beside those of frontline workers. */
class MarkWordsTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();
    private static final InconsistencyPair PAIR =
            PINNED.model().inconsistencyPairs().get(0);

    /** The director gives 3 to all and far apart levels to one pair; each worker 2 to all. */
    private static Shown shown(int workers) {
        Answers answers = Answers.to(PINNED.model());
        for (Indicator indicator : PINNED.model().indicators()) {
            boolean first = indicator.id().equals(PAIR.first());
            answers.level(indicator.id(), "D1", first != indicator.reverse() ? 0 : 3);
            for (int w = 1; w <= workers; w++) {
                answers.level(indicator.id(), "W" + w, 2);
            }
        }
        Assessment assessment = answers.done();
        Review review = Reviews.of(PINNED, assessment, Sources.NONE);
        return new Shown(review, review.raters(), Messages.in(Language.ZH));
    }

    private static MarkWords director(Shown shown) {
        RaterReview.Seat seat = shown.raters().seat("D1").orElseThrow();
        return new MarkWords(shown, seat.found());
    }

    private static String named(Shown shown, String indicator) {
        return indicator + " " + shown.indicator(indicator);
    }

    @Test
    void levelsAreToldWhereWorkersStandApart() {
        Shown shown = shown(3);
        assertNull(shown.raters().hidden());
        String pair = director(shown).pairs().get(0);
        assertEquals(named(shown, PAIR.first()) + " 0 级，" + named(shown, PAIR.second()) + " 3 级", pair);
    }

    @Test
    void besideHiddenWorkersNoLevelOfAnotherRoleIsTold() {
        Shown shown = shown(2);
        assertEquals(RaterReview.Hidden.TOO_FEW, shown.raters().hidden());
        String pair = director(shown).pairs().get(0);
        assertEquals(named(shown, PAIR.first()) + " 与 " + named(shown, PAIR.second()) + " 相差 3 级", pair);
        String run = director(shown).found(Mark.STRAIGHT_LINING);
        assertTrue(run.contains("题都给同一级"), run);
    }
}
