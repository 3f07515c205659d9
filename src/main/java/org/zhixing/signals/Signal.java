package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceRecord;

/**
 * What the records say on one indicator (formats.md, D0).
 *
 * @param indicator as the model has it: name, thresholds, direction, possible legitimate causes
 * @param reason why there is no value, or {@link Reason#GATED}; null otherwise
 * @param value unrounded; null unless OK
 * @param n in the unit of the indicator's minimum
 * @param known rows, sessions or cases whose value is known; null where ruling A12 sets no share
 * @param eligible those that should be known; null as {@code known} is
 * @param numerator in the formula's unit, so that value = numerator ÷ denominator (less {@code base} in ACT-7, divided by
 *     it in DOC-4a and FORM-7); null unless OK
 * @param base what would be expected by the calendar alone; null where the formula has none
 * @param low lower end of the 90 % interval; null unless OK, and where it cannot be computed (ruling B3)
 * @param pointLevel level of the value alone, 0 to 3; null unless OK
 * @param cautiousLevel level of the interval's favourable end; null unless OK
 * @param level min(point level, cautious level + 1) (specification 4.5.1); null unless OK
 * @param tentative the level is above the cautious one
 * @param behind the records in the numerator (for LOW_BAD: those that fail), those to look at first in front
 */
public record Signal(
        RecordIndicator indicator,
        Status status,
        @Nullable Reason reason,
        @Nullable Double value,
        int n,
        @Nullable Integer known,
        @Nullable Integer eligible,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double base,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer pointLevel,
        @Nullable Integer cautiousLevel,
        @Nullable Integer level,
        boolean tentative,
        List<Note> notes,
        List<ServiceRecord> behind) {

    /** How many records are named to look at first. */
    public static final int CHECKED_FIRST = 5;

    public Signal {
        notes = List.copyOf(notes);
        behind = List.copyOf(behind);
    }

    public String id() {
        return indicator.id();
    }

    /** Ids of up to five records to look at first. */
    public List<String> check() {
        return behind.stream().limit(CHECKED_FIRST).map(ServiceRecord::id).toList();
    }

    /** Ruling A13: nothing to compute is another thing than too little. */
    public enum Status {
        OK,
        INSUFFICIENT,
        NOT_COMPUTABLE
    }

    /** Why there is no value; with GATED there is one that does not count (ruling B40). */
    public enum Reason {
        MISSING_COLUMN,
        NO_CONFIG,
        TOO_FEW,
        TOO_FEW_KNOWN,
        ZERO_DENOMINATOR,
        SAME_DAY,
        ID_SPACES,
        CALENDAR_TOO_DENSE,
        MEAN_SCORES,
        NOT_ENDED,
        ONE_VALUE_ONLY,
        NO_ADMIN,
        GATED
    }

    /**
     * Something to know beside the value.
     *
     * @param value the number that belongs to it: a share of 0 to 1 or a count, as the code says
     */
    public record Note(Code code, double value) {

        public enum Code {
            /** Share of repeat participation, above 0.95 (ruling B23). */
            CLOSED_CIRCLE,
            /** Workers with at least ten scores that never differ (ruling B36). */
            ZERO_VARIANCE_WORKER,
            /** Rows of administrative work, too few to rely on (ruling B19). */
            ADMIN_INCOMPLETE,
            /** Share of rows recorded on the one day (ruling B15). */
            MIGRATION_SUSPECTED,
            /** Sessions that were entered one row per person (ruling B10). */
            ONE_ROW_PER_PERSON,
            /** Share of roster codes that are also clients (ruling B25). */
            ROSTER_OVERLAP,
            /** Share of direct rows without a note (ruling B18). */
            EMPTY_NOTES,
            /** Pairs of different activities with the same roster (ruling B38). */
            SHARED_ROSTER
        }
    }
}
