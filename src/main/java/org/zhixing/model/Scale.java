package org.zhixing.model;

import java.util.List;

/**
 * The scale of answers, whole levels from {@code min} to {@code max}; 0 to 4 in the shipped models, so that a level times
 * 25 is a score out of 100 (specification 2).
 */
public record Scale(int min, int max, List<Level> levels) {

    public Scale {
        levels = List.copyOf(levels);
    }

    public boolean holds(int level) {
        return level >= min && level <= max;
    }

    /** A level on the scale of 0 to 100. */
    public double toScore(double level) {
        return (level - min) * 100.0 / (max - min);
    }

    /** The other end of the scale: what a reversed indicator counts as (specification 9, step 3). */
    public double reverse(double level) {
        return max + min - level;
    }
}
