package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-5: rows of which fewer than {@code minChars} characters are left without the sentences that many notes share ÷ direct
 * rows with a note (specification 4.2, ruling B18). Rows without a note are reported beside it.
 */
final class LowInformationNotes implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<ServiceRecord> written =
                facts.direct().stream().filter(r -> r.note() != null).toList();
        int all = facts.direct().size();
        Sample sample = Sample.known(written.size(), all);
        if (!facts.knows(RecordField.NOTE_TEXT)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        double least = Parameters.of(indicator, "minChars");
        List<ServiceRecord> low =
                written.stream().filter(r -> ownLength(r) < least).toList();
        List<Note> notes = written.size() == all
                ? List.of()
                : List.of(new Note(Note.Code.EMPTY_NOTES, (double) (all - written.size()) / all));
        return Outcome.share(sample, low.size(), written.size(), low).with(notes);
    }

    private static int ownLength(ServiceRecord r) {
        NoteFacts note = r.note();
        return note == null ? 0 : note.ownLength();
    }
}
