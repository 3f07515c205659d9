package org.zhixing.ui.rating;

import org.jspecify.annotations.Nullable;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;

/**
 * What the side panel and the undo buttons show beyond the questions.
 *
 * @param raters how many people rate
 * @param submitted how many of them have submitted
 * @param whole the review over everybody's answers, or null while it must not be seen or is not there yet
 * @param records what service records say, which is nobody's answer; null without records
 * @param undoable what would be undone, in words; empty when there is nothing
 * @param redoable what would be done again, in words; empty when there is nothing
 */
record Outside(
        int raters,
        int submitted,
        @Nullable Review whole,
        @Nullable RecordReview records,
        String undoable,
        String redoable) {

    static final Outside NONE = new Outside(0, 0, null, null, "", "");
}
