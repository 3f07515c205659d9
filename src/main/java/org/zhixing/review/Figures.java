package org.zhixing.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How numbers read in words: rounded once, half up, with a true minus sign; what is not there is a dash. */
public final class Figures {

    private static final String NOTHING = "—";

    private Figures() {}

    /** A score of 0 to 100, one decimal. */
    public static String score(@Nullable Double score) {
        return score == null ? NOTHING : fixed(score, 1);
    }

    /** A level of 0 to 4: two decimals at most, one at least. */
    public static String level(@Nullable Double level) {
        if (level == null) {
            return NOTHING;
        }
        String two = fixed(level, 2);
        return two.endsWith("0") ? two.substring(0, two.length() - 1) : two;
    }

    /** A share of 0 to 1 as whole per cent. */
    public static String percent(@Nullable Double share) {
        return share == null ? NOTHING : fixed(share * 100, 0) + "%";
    }

    /** A statistic without a unit, always with so many decimals. */
    public static String statistic(@Nullable Double value, int decimals) {
        return value == null ? NOTHING : fixed(value, decimals);
    }

    /** A weight as people write it: without a decimal where it is whole. */
    public static String weight(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }

    /** A difference, always with its sign. */
    public static String signed(double difference) {
        String text = fixed(difference, 1);
        return difference > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    private static String fixed(double value, int decimals) {
        String text = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean negativeZero = text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negativeZero ? text.substring(1) : text.replace('-', '−');
    }
}
