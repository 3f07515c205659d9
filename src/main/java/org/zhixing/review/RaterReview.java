package org.zhixing.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.model.Role;

/**
 * Who rates how, and where raters see things differently (specification 5 and 6), as it may be shown: where frontline
 * workers are too few, or where two reports side by side would tell what one of them said, nothing of theirs stands apart.
 *
 * @param seats everybody with at least one level who may be shown apart, by role, then number
 * @param all over all indicators; its raters and pairs are the keys of {@code seats}; null with fewer than three raters.
 *     The statistics count hidden workers too; pairs and items do not
 * @param dimensions the same for each dimension, by its id
 * @param discuss indicators with a range of 3 or an interquartile range of 2 and more, widest first
 * @param selfSupervisor indicators that director and supervisor both answered, widest gap first; after reversal
 * @param scaleUse how each seat used the scale on the anchoring vignettes; empty where nobody rated them
 * @param hidden why frontline workers do not stand apart; null where they do or there are none
 */
public record RaterReview(
        List<Seat> seats,
        @Nullable Agreement all,
        Map<String, Agreement> dimensions,
        List<Contested> discuss,
        List<Difference> selfSupervisor,
        List<ScaleUse> scaleUse,
        @Nullable Hidden hidden) {

    public RaterReview {
        seats = List.copyOf(seats);
        dimensions = Map.copyOf(dimensions);
        discuss = List.copyOf(discuss);
        selfSupervisor = List.copyOf(selfSupervisor);
        scaleUse = List.copyOf(scaleUse);
    }

    /** Why workers do not stand apart. */
    public enum Hidden {
        /** Fewer than promised. */
        TOO_FEW,
        /** Not everybody has submitted, and the period is open. */
        NOT_ALL_IN,
        /** A report with almost the same workers is out already: the difference would tell. */
        DIFFERENCE
    }

    /**
     * @param key stable within this review, such as {@code W2}
     * @param number from 1 within the role; among workers dealt by what they answered, so that neither the order of the
     *     list nor an earlier report tells who it is
     * @param rater id, for acts upon the rater; never shown for a worker
     */
    public record Seat(String key, Role role, int number, String rater) {}

    /**
     * @param medians by role; workers only where they stand apart
     * @param dots each level that may be shown, by role, then level
     */
    public record Contested(
            String indicator, double min, double max, double iqr, Map<Role, Double> medians, List<Dot> dots) {}

    public record Dot(Role role, double level) {}

    /** @param self director's median, and {@code supervisor}'s, after reversal, 0 to 4 */
    public record Difference(String indicator, double self, double supervisor) {

        public double gap() {
            return self - supervisor;
        }
    }

    /**
     * King and Wand's ranks on the two anchoring vignettes: 1 below the lower one, 2 at it, 3 between, 4 at the upper one, 5
     * above it; a rater who saw the two the other way round has an interval of ranks.
     *
     * @param seat key of the seat
     * @param dimension id
     * @param lower the rater's level for the lower vignette, and {@code upper} for the upper one
     * @param mean the rater's own mean level in the dimension, after reversal
     * @param rankLow mean of the lowest, and {@code rankHigh} of the highest, rank that each of the rater's answers can have
     */
    public record ScaleUse(
            String seat, String dimension, int lower, int upper, double mean, double rankLow, double rankHigh) {}
}
