package org.zhixing.trends;

import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.scoring.Display;

/**
 * One score in two periods (specification 9.13). It has changed only where the difference is at least five points and at
 * least the sum of the two half widths; a difference of exactly that is a change.
 *
 * <p>Example: 52.0 [50.0, 54.0] and 58.0 [55.5, 60.5] differ by 6.0; the threshold is max(5, 2.0 + 2.5) = 5: UP. With
 * [52.0, 64.0] after it is max(5, 2.0 + 6.0) = 8: no clear change.
 *
 * @param id {@link #TOTAL}, or the dimension's or sub-dimension's id
 * @param before null where there is no score
 * @param after null where there is no score
 * @param difference after less before, in points; null where the two are not comparable
 * @param threshold what the difference has to reach, in points; null with it
 * @param obstacle null unless not comparable
 * @param band set only where the band may be said to have changed; always null for sub-dimensions
 */
public record ScoreChange(
        Part part,
        String id,
        @Nullable Bounded before,
        @Nullable Bounded after,
        @Nullable Double difference,
        @Nullable Double threshold,
        Verdict verdict,
        @Nullable Obstacle obstacle,
        boolean borderline,
        @Nullable BandChange band) {

    /** Stands for the total where parts have ids. */
    public static final String TOTAL = "TOTAL";

    private static final double LEAST = 5;
    private static final double SLACK = 1e-9;

    public enum Part {
        TOTAL,
        DIMENSION,
        SUBDIMENSION
    }

    /**
     * Another band than before: told only where the change is clear and neither interval reaches over a line between bands
     * (specification 9.12).
     */
    public record BandChange(Band before, Band after) {}

    /** @param obstacle why the two must not be compared although both have scores; null otherwise */
    static ScoreChange of(
            AssessmentModel model,
            Part part,
            String id,
            @Nullable Bounded before,
            @Nullable Bounded after,
            @Nullable Obstacle obstacle) {
        boolean borderline = (before != null && before.borderline(model)) || (after != null && after.borderline(model));
        if (obstacle != null || before == null || after == null) {
            return new ScoreChange(
                    part,
                    id,
                    before,
                    after,
                    null,
                    null,
                    Verdict.NOT_COMPARABLE,
                    obstacle == null ? Obstacle.NO_SCORE : obstacle,
                    borderline,
                    null);
        }
        double difference = after.score() - before.score();
        double threshold = Math.max(LEAST, before.halfWidth() + after.halfWidth());
        Verdict verdict = Math.abs(difference) < threshold - SLACK
                ? Verdict.NO_CLEAR_CHANGE
                : difference > 0 ? Verdict.UP : Verdict.DOWN;
        Band from = Display.band(model, before.score());
        Band to = Display.band(model, after.score());
        boolean told = part != Part.SUBDIMENSION
                && verdict != Verdict.NO_CLEAR_CHANGE
                && !borderline
                && !from.id().equals(to.id());
        return new ScoreChange(
                part,
                id,
                before,
                after,
                difference,
                threshold,
                verdict,
                null,
                borderline,
                told ? new BandChange(from, to) : null);
    }
}
