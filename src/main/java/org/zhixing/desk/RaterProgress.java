package org.zhixing.desk;

import org.zhixing.assessment.Rater;

/**
 * How far one rater is. Assigned sub-dimensions narrow what counts as asked.
 *
 * @param answered answered indicators, not-applicable among them but not don't-know, of the {@code asked} ones
 * @param asked indicators that ask the rater's role
 * @param cellsAnswered answered cells of the {@code cellsAsked} ones
 * @param cellsAsked cells that ask the rater's role
 */
public record RaterProgress(
        Rater rater, boolean submitted, int answered, int asked, int cellsAnswered, int cellsAsked) {}
