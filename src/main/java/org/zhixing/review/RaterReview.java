package org.zhixing.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.scoring.BiasReading.Found;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.scoring.Scorecard;

/**
 * Who rates how, and where raters see things differently (specification 5 and 6), as it may be shown: where frontline
 * workers are too few, or where two reports side by side would tell what one of them said, nothing of theirs stands apart.
 * Raters count here when they gave at least one level to an indicator and are not left out: neither a client who was asked
 * by their own worker, nor a rater whose exclusion is signed.
 *
 * @param seats everybody who counts and may be shown apart, by role, then number
 * @param workers how many frontline workers count, shown or not
 * @param all over all indicators, answers after reversal; its raters and pairs are the keys of {@code seats}; null with
 *     fewer than three raters. The statistics count hidden workers too; pairs and items do not
 * @param dimensions the same for each dimension in which at least three raters gave a level, by its id
 * @param unvaried how many raters gave one level to everything (two indicators or more); they are in no alpha and no ICC
 * @param complete how many raters the ICC of {@code all} is about: those who gave at least half as many levels as the one
 *     who gave most, since it takes only indicators that all of its raters rated
 * @param discuss indicators with a range of 3 or an interquartile range of 2 and more among the levels that may be shown,
 *     widest first
 * @param selfSupervisor indicators that director and supervisor both answered, widest gap first; after reversal
 * @param scaleUse how each seat used the scale on the anchoring vignettes; empty where nobody rated them
 * @param hidden why frontline workers do not stand apart; null where they do or there are none
 * @param publication who stands apart here, for {@link org.zhixing.assessment.Standing#published} once a report with this
 *     review is out; null where no workers do
 */
public record RaterReview(
        List<Seat> seats,
        int workers,
        @Nullable Agreement all,
        Map<String, Agreement> dimensions,
        int unvaried,
        int complete,
        List<Contested> discuss,
        List<Difference> selfSupervisor,
        List<ScaleUse> scaleUse,
        @Nullable Hidden hidden,
        @Nullable Publication publication) {

    public RaterReview {
        seats = List.copyOf(seats);
        dimensions = Map.copyOf(dimensions);
        discuss = List.copyOf(discuss);
        selfSupervisor = List.copyOf(selfSupervisor);
        scaleUse = List.copyOf(scaleUse);
    }

    /** @param scorecard of the same assessment */
    public static RaterReview of(AssessmentModel model, Dossier dossier, Scorecard scorecard) {
        return new RaterReviewing(model, dossier, scorecard).review();
    }

    public Optional<Seat> seat(String key) {
        return seats.stream().filter(s -> s.key().equals(key)).findFirst();
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
     * One rater.
     *
     * @param key stable within this review, such as {@code W2}
     * @param number from 1 within the role; among workers dealt by what they answered, so that neither the order of the
     *     list nor an earlier report tells who it is
     * @param rater id, for acts upon the rater; never shown for a worker
     * @param meanKappa mean of the quadratic weighted kappas with the other seats, each counting by the indicators that both
     *     rated; kappas over few of them ({@link org.zhixing.agreement.Estimate#few}) are left out; null without one
     * @param apart rates differently: {@code meanKappa} is below .40 and lower by .20 or more than the median of all seats'
     *     means, of which there are at least three
     * @param marks as in {@link org.zhixing.scoring.BiasReading}; a worker's are told by seat alone, never by name
     * @param found what the marks rest on
     */
    public record Seat(
            String key,
            Role role,
            int number,
            String rater,
            @Nullable Double meanKappa,
            boolean apart,
            List<Mark> marks,
            Found found) {

        public Seat {
            marks = List.copyOf(marks);
        }
    }

    /**
     * An indicator to talk about. Where a worker who does not stand apart answered it, no level is told: beside the mean
     * over roles, what director and supervisor said would tell what the workers did. The range then is all there is; a
     * range of the whole scale still tells that somebody else gave its ends.
     *
     * @param range highest less lowest of the levels that may stand apart
     * @param iqr interquartile range of those, as {@link Agreement.Spread}
     * @param medians by role, as given (before reversal); empty where no level is told
     * @param dots each level, as given, by role, then level; empty where none is told
     */
    public record Contested(String indicator, double range, double iqr, Map<Role, Double> medians, List<Dot> dots) {

        public Contested {
            medians = Map.copyOf(medians);
            dots = List.copyOf(dots);
        }

        /** Whether levels are told, and not only how far they lie apart. */
        public boolean told() {
            return !dots.isEmpty();
        }

        /** The lowest level that is told; empty where none is. */
        public OptionalInt lowest() {
            return dots.stream().mapToInt(Dot::level).min();
        }

        /** The highest level that is told; empty where none is. */
        public OptionalInt highest() {
            return dots.stream().mapToInt(Dot::level).max();
        }
    }

    public record Dot(Role role, int level) {}

    /**
     * Director beside supervisor. Where a worker who does not stand apart answered the indicator, only the gap is told, as
     * in {@link Contested}; a gap of the whole scale still tells both levels.
     *
     * @param gap the directors' median less the supervisors', after reversal, −4 to 4
     * @param self directors' median, and {@code supervisor} the supervisors', after reversal, 0 to 4; null where not told
     */
    public record Difference(
            String indicator,
            double gap,
            @Nullable Double self,
            @Nullable Double supervisor) {

        /** With both levels. */
        public static Difference of(String indicator, double self, double supervisor) {
            return new Difference(indicator, self - supervisor, self, supervisor);
        }

        /** Only how far the two lie apart. */
        public Difference withoutLevels() {
            return new Difference(indicator, gap, null, null);
        }
    }

    /**
     * King and Wand's ranks on the two anchoring vignettes: 1 below the lower one, 2 at it, 3 between, 4 at the upper one, 5
     * above it; a rater who saw the two alike or the other way round has an interval of ranks.
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
