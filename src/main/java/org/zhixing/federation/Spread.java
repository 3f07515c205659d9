package org.zhixing.federation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a number is spread over agencies. The values are sorted, so that no place in the list is anybody's.
 *
 * @param values ascending
 * @param missing agencies that have no value
 */
public record Spread(List<Double> values, int missing) {

    /** Under so many values quartiles would be single agencies. */
    public static final int LEAST_FOR_QUARTILES = 5;

    public Spread {
        values = values.stream().sorted().toList();
    }

    static Spread of(Stream<@Nullable Double> all) {
        List<@Nullable Double> listed = all.toList();
        List<Double> present = listed.stream().filter(Objects::nonNull).toList();
        return new Spread(present, listed.size() - present.size());
    }

    /** How many agencies have a value. */
    public int n() {
        return values.size();
    }

    /** The middle value, the mean of the two in the middle; null without any. */
    public @Nullable Double median() {
        return values.isEmpty() ? null : (Double) quantile(0.5);
    }

    /** The lower quartile as spreadsheets give it (inclusive, linear between neighbours); null under five values. */
    public @Nullable Double lowerQuartile() {
        return n() < LEAST_FOR_QUARTILES ? null : (Double) quantile(0.25);
    }

    /** The upper quartile; null under five values. */
    public @Nullable Double upperQuartile() {
        return n() < LEAST_FOR_QUARTILES ? null : (Double) quantile(0.75);
    }

    private double quantile(double share) {
        double place = share * (values.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, values.size() - 1);
        return values.get(below) + (place - below) * (values.get(above) - values.get(below));
    }
}
