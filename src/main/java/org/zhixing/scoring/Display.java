package org.zhixing.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;

/**
 * How a score is displayed: rounded half up to one decimal, once, at the very end. Bands look at the displayed score, so
 * that no 60.0 is ever called less than its band (specification 9.10 and 9.11).
 */
public final class Display {

    private Display() {}

    /** @param score 0 to 100 */
    public static String of(double score) {
        return rounded(score).toPlainString();
    }

    public static Band band(AssessmentModel model, double score) {
        return model.bandOf(rounded(score).doubleValue());
    }

    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }
}
