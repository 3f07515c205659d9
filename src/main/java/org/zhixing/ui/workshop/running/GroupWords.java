package org.zhixing.ui.workshop.running;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Interval;
import org.zhixing.work.Messages;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.Measured;

/** How far a room agrees, in numbers as they are written and in calm words. */
public final class GroupWords {

    private static final String NOTHING = "—";

    private GroupWords() {}

    /** The alpha before the discussion, two decimals; a dash where there is none or it is being worked out. */
    public static String before(@Nullable GroupMeasures group) {
        return group == null ? NOTHING : alpha(group.before());
    }

    /** The alpha after the discussion. */
    public static String after(@Nullable GroupMeasures group) {
        return group == null ? NOTHING : alpha(group.after());
    }

    private static String alpha(GroupAlpha alpha) {
        return two(alpha.alpha().value());
    }

    /** The interval of an alpha, or why there is none. */
    public static String interval(GroupAlpha alpha, Messages words) {
        Interval interval = alpha.alpha().interval();
        if (alpha.alpha().value() == null) {
            return words.text("workshop.group.none." + alpha.alpha().reason());
        }
        return interval == null
                ? words.text("workshop.group.noInterval")
                : words.text("workshop.group.interval", two(interval.low()), two(interval.high()));
    }

    /**
     * What the change means: growing together is not growing right. Empty before there are two rounds.
     */
    public static String movement(GroupMeasures group, Messages words) {
        if (group.after().voters() == 0) {
            return "";
        }
        String moved = words.text("workshop.movement." + group.movement());
        boolean others = !group.before().samePeople() && group.before().voters() > 0;
        return others ? moved + words.text("workshop.movement.others") : moved;
    }

    /** A figure with two decimals and a true minus sign; a dash where there is none. */
    public static String two(@Nullable Double value) {
        return value == null ? NOTHING : plain(value, 2);
    }

    /** A figure with two decimals, always with its sign; a dash where there is none. */
    public static String signed(Measured measured) {
        Double value = measured.value();
        if (value == null) {
            return NOTHING;
        }
        String written = plain(value, 2);
        return value > 0 && !written.equals("0.00") ? "+" + written : written;
    }

    private static String plain(double value, int decimals) {
        String written = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return written.equals("-0.00") ? "0.00" : written.replace('-', '−');
    }
}
