package org.zhixing.scoring;

import java.util.List;
import org.zhixing.scoring.AlignmentScore.Shape;
import org.zhixing.scoring.AlignmentScore.ValueScore;

/** How the profile of what is required and the profile of what is enacted resemble each other (specification 3.3.8). */
final class ProfileShape {

    /** The shape where no alignment score can be given. */
    static final Shape NONE = new Shape(null, null, null);

    private ProfileShape() {}

    static Shape of(List<ValueScore> values) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        double squares = 0;
        for (ValueScore value : values) {
            Double enacted = value.enacted();
            if (enacted != null) {
                double x = value.required();
                n++;
                sumX += x;
                sumY += enacted;
                xx += x * x;
                yy += enacted * enacted;
                xy += x * enacted;
                squares += (x - enacted) * (x - enacted);
            }
        }
        if (n == 0) {
            return NONE;
        }
        double varianceX = xx - sumX * sumX / n;
        double varianceY = yy - sumY * sumY / n;
        // A flat profile has no order of priorities to compare; rounding may leave a little above zero.
        boolean flat = varianceX <= 1e-9 || varianceY <= 1e-9;
        return new Shape(
                flat ? null : clamped((xy - sumX * sumY / n) / Math.sqrt(varianceX * varianceY)),
                xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null,
                Math.sqrt(squares / n));
    }

    /** Rounding may carry a perfect correlation a little past one. */
    private static double clamped(double correlation) {
        return Math.max(-1, Math.min(1, correlation));
    }
}
