package org.zhixing.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that self-report leaves (specification 5); never a verdict on a person.
 *
 * @param unsupportedShare share of what is claimed that evidence does not carry, 0 to 1; null when nothing is claimed
 * @param robustScore the overall without raters of two marks or more; null when there is none
 * @param recordsContradict high ratings that service records speak against; empty without records
 */
public record BiasReading(
        @Nullable Double unsupportedShare,
        List<RaterMarks> raters,
        List<AgencyMark> agencyMarks,
        @Nullable Double robustScore,
        SelfSupervisor selfSupervisor,
        List<RecordContradiction> recordsContradict) {

    public BiasReading {
        raters = List.copyOf(raters);
        agencyMarks = List.copyOf(agencyMarks);
        recordsContradict = List.copyOf(recordsContradict);
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

    /** One rater's marks, in the order of {@link Mark}; may be empty. */
    public record RaterMarks(String id, List<Mark> marks) {

        public RaterMarks {
            marks = List.copyOf(marks);
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
