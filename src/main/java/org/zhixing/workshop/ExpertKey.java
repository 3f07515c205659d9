package org.zhixing.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What experts say of one indicator of a vignette.
 *
 * @param ratings one for each expert, each a level of the scale; empty while nobody has rated
 */
public record ExpertKey(List<Integer> ratings) {

    /** As many experts as a key needs (specification 6). */
    public static final int LEAST_EXPERTS = 3;

    public static final ExpertKey NONE = new ExpertKey(List.of());

    public ExpertKey {
        ratings = List.copyOf(ratings);
    }

    /** Whether enough experts rated, so that the item counts. */
    public boolean complete() {
        return ratings.size() >= LEAST_EXPERTS;
    }

    /** The median, possibly between two levels; null while nobody has rated. */
    public @Nullable Double median() {
        if (ratings.isEmpty()) {
            return null;
        }
        List<Integer> sorted = ratings.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    }

    /** The lower end of the band in which an answer is allowed; null while nobody has rated. */
    public @Nullable Integer low() {
        return ratings.stream().min(Integer::compare).orElse(null);
    }

    /** The upper end; null while nobody has rated. */
    public @Nullable Integer high() {
        return ratings.stream().max(Integer::compare).orElse(null);
    }
}
