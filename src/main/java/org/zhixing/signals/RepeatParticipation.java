package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * ACT-3: repeat participants ÷ new and repeat participants of the activity sessions for which both are known
 * (specification 4.3, ruling B23). To look at first are sessions whose own share lies below watch.
 */
final class RepeatParticipation implements Measurement {

    private static final double CLOSED_CIRCLE = 0.95;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double watch = indicator.thresholds().get(0);
        int sessions = 0;
        long repeats = 0;
        long all = 0;
        List<ServiceRecord> mostlyNew = new ArrayList<>();
        for (Session session : Prepared.sessions(facts).all()) {
            Integer fresh = session.newParticipants();
            Integer again = session.repeatParticipants();
            if (fresh == null || again == null) {
                continue;
            }
            sessions++;
            repeats += again;
            long heads = (long) fresh + again;
            all += heads;
            if (heads > 0 && again < watch * heads) {
                mostlyNew.add(session.first());
            }
        }
        Sample sample = Sample.of(sessions);
        if (!facts.knows(RecordField.NEW_PARTICIPANTS, RecordField.REPEAT_PARTICIPANTS)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        List<Note> notes = new ArrayList<>(Prepared.onePerPerson(facts));
        if (sessions >= indicator.minimum().minN() && repeats > CLOSED_CIRCLE * all) {
            notes.add(new Note(Note.Code.CLOSED_CIRCLE, (double) repeats / all));
        }
        return Outcome.share(sample, repeats, all, mostlyNew).with(notes);
    }
}
