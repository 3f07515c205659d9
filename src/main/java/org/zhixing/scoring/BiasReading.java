package org.zhixing.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that self-report leaves (specification 5); never a verdict on a person.
 *
 * @param unsupportedShare share of what is claimed that evidence does not carry, 0 to 1; null when nothing is claimed
 * @param raters marks of everybody who answered, also of those who are left out
 * @param robustScore the overall without raters of two marks or more; null when there is none
 * @param excluded ids of the raters whose answers count nowhere, since director and supervisor have both signed
 * @param recordsContradict high ratings that service records speak against; empty without records
 */
public record BiasReading(
        @Nullable Double unsupportedShare,
        List<RaterMarks> raters,
        List<AgencyMark> agencyMarks,
        @Nullable Double robustScore,
        SelfSupervisor selfSupervisor,
        List<RecordContradiction> recordsContradict,
        List<String> excluded) {

    public BiasReading {
        raters = List.copyOf(raters);
        agencyMarks = List.copyOf(agencyMarks);
        recordsContradict = List.copyOf(recordsContradict);
        excluded = List.copyOf(excluded);
    }

    public enum Mark {
        STRAIGHT_LINING,
        TOO_FAST,
        CEILING,
        REVERSED_MISMATCH,
        INCONSISTENT_PAIRS,
        IMPRESSION
    }

    public enum AgencyMark {
        CEILING,
        SELF_SUPERVISOR_GAP_WATCH,
        SELF_SUPERVISOR_GAP_SERIOUS
    }

    /**
     * One rater's marks.
     *
     * @param marks in the order of {@link Mark}; may be empty
     */
    public record RaterMarks(String id, List<Mark> marks, Found found) {

        public RaterMarks {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What a rater's marks rest on, whether or not it makes one. These are the rater's own answers: for the rater, and for
     * whoever may see this rater apart; of a frontline worker never beside a name.
     *
     * @param run the longest run of one level over the indicators answered, the first of several; null without a level
     * @param deviation standard deviation of the levels over n; null without a level
     * @param medianSeconds for an item; null when not measured
     * @param topShare share of the levels that are the highest of the scale, 0 to 1; null without a level
     * @param reversedGap mean of the reversed indicators, once reversed, less the mean of the others, in levels; null unless
     *     both kinds were answered
     * @param pairs the pairs that ask alike and were answered far apart, in model order
     * @param claims validity items that were fully claimed
     */
    public record Found(
            @Nullable Run run,
            @Nullable Double deviation,
            @Nullable Double medianSeconds,
            @Nullable Double topShare,
            @Nullable Double reversedGap,
            List<PairGap> pairs,
            int claims) {

        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Indicators that were answered with one level, one after the other.
     *
     * @param from id of the first, and {@code to} of the last
     */
    public record Run(String from, String to, int length, int level) {}

    /**
     * Two indicators that ask alike.
     *
     * @param firstLevel the rater's level for the first, and {@code secondLevel} for the second, both after reversal
     */
    public record PairGap(String first, String second, double firstLevel, double secondLevel) {

        public double difference() {
            return Math.abs(firstLevel - secondLevel);
        }
    }

    /**
     * Director against supervisor after reversal.
     *
     * @param items indicators that both roles answered
     * @param mean mean of director less supervisor, in levels; null without common items
     * @param largest up to five widest gaps, widest first
     */
    public record SelfSupervisor(int items, @Nullable Double mean, List<Gap> largest) {

        public SelfSupervisor {
            largest = List.copyOf(largest);
        }
    }

    /**
     * Service records do not support a high rating (specification 5).
     *
     * @param by the record indicator
     * @param firm not tentative: only then the rating is cut
     * @param released a supervisor lets the rating count, with a reason
     */
    public record RecordContradiction(String indicator, String by, boolean firm, boolean released) {}

    /** Director less supervisor on one indicator, in levels. */
    public record Gap(String indicator, double difference) {}
}
