package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/** What a formula found in the records, before it is judged. */
sealed interface Outcome {

    Sample sample();

    List<Note> notes();

    /** Indicators of which one must be at warning for this one to count; empty for most. */
    default List<String> gates() {
        return List.of();
    }

    /** The same with something to know beside it. */
    Outcome with(List<Note> notes);

    static Stopped stopped(Reason reason, Sample sample) {
        return new Stopped(reason, sample, List.of());
    }

    /** A share, whose interval is Wilson's over n. */
    static Measured share(Sample sample, double numerator, double denominator, List<ServiceRecord> behind) {
        return new Measured(sample, numerator, denominator, null, null, List.of(), behind, List.of());
    }

    /** A ratio or a difference, whose interval comes from drawing clusters again. */
    static Measured clustered(
            Sample sample,
            double numerator,
            double denominator,
            @Nullable Double base,
            Clusters clusters,
            List<ServiceRecord> behind) {
        return new Measured(sample, numerator, denominator, base, clusters, List.of(), behind, List.of());
    }

    /** A column or setting is not there, or cannot say anything: NOT_COMPUTABLE. */
    record Stopped(Reason reason, Sample sample, List<Note> notes) implements Outcome {

        public Stopped {
            notes = List.copyOf(notes);
        }

        @Override
        public Stopped with(List<Note> others) {
            return new Stopped(reason, sample, others);
        }
    }

    /**
     * Counted; there may still be too little.
     *
     * @param base what the calendar alone would give; null where the formula has none
     * @param clusters null for shares
     * @param behind the records in the numerator (for LOW_BAD: those that fail), those to look at first in front
     */
    record Measured(
            Sample sample,
            double numerator,
            double denominator,
            @Nullable Double base,
            @Nullable Clusters clusters,
            List<Note> notes,
            List<ServiceRecord> behind,
            List<String> gates)
            implements Outcome {

        public Measured {
            notes = List.copyOf(notes);
            gates = List.copyOf(gates);
        }

        @Override
        public Measured with(List<Note> others) {
            return new Measured(sample, numerator, denominator, base, clusters, others, behind, gates);
        }

        Measured gatedBy(List<String> others) {
            return new Measured(sample, numerator, denominator, base, clusters, notes, behind, others);
        }
    }
}
