package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.RecordIndicator.Direction;

/**
 * The level of a value, and of the favourable end of its interval: 0 none to 3 serious (specification 4.5.1).
 *
 * @param cautious 0 where there is no interval (ruling B3)
 */
record Levels(int point, int cautious) {

    /** So that 0.1 + 0.2 reaches 0.3 (ruling B1). */
    private static final double TOLERANCE = 1e-9;

    static Levels of(RecordIndicator indicator, double value, @Nullable Interval interval) {
        Direction direction = indicator.direction();
        int cautious = interval == null
                ? 0
                : at(direction == Direction.HIGH_BAD ? interval.low() : interval.high(), direction, indicator);
        return new Levels(at(value, direction, indicator), cautious);
    }

    private static int at(double value, Direction direction, RecordIndicator indicator) {
        List<Double> thresholds = indicator.thresholds();
        int level = 0;
        for (double threshold : thresholds) {
            boolean reached =
                    direction == Direction.HIGH_BAD ? value >= threshold - TOLERANCE : value < threshold - TOLERANCE;
            level += reached ? 1 : 0;
        }
        return level;
    }

    /** At most one above what the interval supports. */
    int level() {
        return Math.min(point, cautious + 1);
    }

    boolean tentative() {
        return level() > cautious;
    }
}
