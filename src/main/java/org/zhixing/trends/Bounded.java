package org.zhixing.trends;

import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.scoring.Display;
import org.zhixing.scoring.OverallScore;

/**
 * A score with what it leaves open (specification 9.12): from the least to the greatest it could be, by answers that are
 * missing (all 0, all 4) and, for the total of five raters and more, by who happened to rate (the 90 % interval). The
 * interval is the envelope of both and of the score itself.
 *
 * @param score 0 to 100
 * @param low at most {@code score}
 * @param high at least {@code score}
 */
public record Bounded(double score, double low, double high) {

    /** @return null where there is no score */
    static @Nullable Bounded of(@Nullable Double score, @Nullable Double low, @Nullable Double high) {
        if (score == null) {
            return null;
        }
        return new Bounded(
                score, low == null ? score : Math.min(score, low), high == null ? score : Math.max(score, high));
    }

    static @Nullable Bounded of(OverallScore total) {
        Bounded missing = of(total.score(), total.low(), total.high());
        OverallScore.RaterInterval raters = total.raterInterval();
        return missing == null || raters == null
                ? missing
                : new Bounded(
                        missing.score, Math.min(missing.low, raters.low()), Math.max(missing.high, raters.high()));
    }

    /** Half of what is open, in points. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether the interval reaches over a line between bands: then no band is told for certain. */
    public boolean borderline(AssessmentModel model) {
        return !Display.band(model, low).equals(Display.band(model, high));
    }
}
