package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Scale;

/**
 * How often each level was given to one item in one round.
 *
 * @param lowest level of the scale, to which the first count belongs
 * @param counts one for each level of the scale
 * @param unknown votes that the material does not say
 */
public record Histogram(int lowest, List<Integer> counts, int unknown) {

    public Histogram {
        counts = List.copyOf(counts);
    }

    /** Of the votes, or of what is kept once they are erased. */
    public static Histogram of(Workshop workshop, String vignette, String indicator, int round) {
        Scale scale = workshop.pinned().model().scale();
        int levels = scale.max() - scale.min() + 1;
        List<Integer> counts = new ArrayList<>(Collections.nCopies(levels, 0));
        if (workshop.erased()) {
            return workshop.sums()
                    .item(vignette, indicator, round)
                    .map(sum -> new Histogram(scale.min(), sum.counts(), sum.unknown()))
                    .orElse(new Histogram(scale.min(), counts, 0));
        }
        int unknown = 0;
        for (Vote vote : workshop.votes()) {
            if (vote.round() == round
                    && vote.indicator().equals(indicator)
                    && vote.vignette().equals(vignette)) {
                Integer level = vote.level();
                if (level == null) {
                    unknown++;
                } else {
                    counts.set(level - scale.min(), counts.get(level - scale.min()) + 1);
                }
            }
        }
        return new Histogram(scale.min(), counts, unknown);
    }

    /** Votes with a level. */
    public int levels() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** All votes. */
    public int total() {
        return levels() + unknown;
    }

    /** 0 for a level off the scale. */
    public int count(int level) {
        int place = level - lowest;
        return place < 0 || place >= counts.size() ? 0 : counts.get(place);
    }

    /** The lowest level given; null while none was. */
    public @Nullable Integer min() {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                return lowest + i;
            }
        }
        return null;
    }

    /** The highest level given; null while none was. */
    public @Nullable Integer max() {
        for (int i = counts.size() - 1; i >= 0; i--) {
            if (counts.get(i) > 0) {
                return lowest + i;
            }
        }
        return null;
    }

    /** The mean of the levels; null while none was given. */
    public @Nullable Double mean() {
        int n = levels();
        if (n == 0) {
            return null;
        }
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (long) counts.get(i) * (lowest + i);
        }
        return (double) sum / n;
    }

    /** The variance ÷ n of the levels; 0 while fewer than two were given. */
    double variance() {
        int n = levels();
        Double mean = mean();
        if (n < 2 || mean == null) {
            return 0;
        }
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            squares += counts.get(i) * (lowest + i - mean) * (lowest + i - mean);
        }
        return squares / n;
    }

    /** The sum of the distances of the levels from a value. */
    double distance(double from) {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i) * Math.abs(lowest + i - from);
        }
        return sum;
    }

    /** The share of the levels from one value to another, both included; null while none was given. */
    @Nullable
    Double share(double from, double to) {
        int n = levels();
        if (n == 0) {
            return null;
        }
        int inside = 0;
        for (int i = 0; i < counts.size(); i++) {
            inside += lowest + i >= from && lowest + i <= to ? counts.get(i) : 0;
        }
        return (double) inside / n;
    }
}
