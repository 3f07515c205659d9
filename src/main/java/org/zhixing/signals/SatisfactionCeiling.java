package org.zhixing.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-4: rows with full marks ÷ rows with a satisfaction mark and its maximum (specification 4.4, ruling B36). The maximum
 * is never guessed from the marks, and averages of sessions say nothing about full marks.
 */
final class SatisfactionCeiling implements Measurement {

    private static final int MARKS_TO_VARY = 10;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        int marked = 0;
        List<ServiceRecord> full = new ArrayList<>();
        Map<String, Marks> byWorker = new HashMap<>();
        for (ServiceRecord record : facts.direct()) {
            Double mark = record.satisfaction();
            Double most = record.satisfactionMax();
            if (mark == null || most == null) {
                continue;
            }
            marked++;
            byWorker.computeIfAbsent(record.worker(), w -> new Marks(mark)).add(mark);
            if (mark.doubleValue() == most) {
                full.add(record);
            }
        }
        Sample sample = Sample.of(marked);
        if (!facts.knows(RecordField.SATISFACTION, RecordField.SATISFACTION_MAX)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        if (facts.traits().meanSatisfaction()) {
            return Outcome.stopped(Reason.MEAN_SCORES, sample);
        }
        long unvaried = byWorker.values().stream()
                .filter(m -> m.count >= MARKS_TO_VARY && !m.varied)
                .count();
        return Outcome.share(sample, full.size(), marked, full)
                .with(unvaried == 0 ? List.of() : List.of(new Note(Note.Code.ZERO_VARIANCE_WORKER, unvaried)));
    }

    /** The marks of one worker. */
    private static final class Marks {

        private final double first;
        private int count;
        private boolean varied;

        Marks(double first) {
            this.first = first;
        }

        void add(double mark) {
            count++;
            varied |= mark != first;
        }
    }
}
