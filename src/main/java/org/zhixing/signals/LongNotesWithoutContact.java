package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-7: rows of at most {@code shortHours} with a note of at least {@code longChars} characters ÷ direct rows with a note,
 * both without crisis rows, where a long note after a short call is good practice (specification 4.2, ruling B20). Behind it
 * the longest notes come first.
 */
final class LongNotesWithoutContact implements Measurement {

    /** So that a quarter of an hour that was written in minutes is one. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<ServiceRecord> written = facts.direct().stream()
                .filter(r -> r.note() != null && !crisis(r))
                .toList();
        Sample sample = Sample.of(written.size());
        if (!facts.knows(RecordField.NOTE_TEXT)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        double shortHours = Parameters.of(indicator, "shortHours") + TOLERANCE;
        double longChars = Parameters.of(indicator, "longChars");
        List<ServiceRecord> odd = written.stream()
                .filter(r -> r.hours() <= shortHours && length(r) >= longChars)
                .toList();
        return Outcome.share(
                sample, odd.size(), written.size(), Ranked.highestFirst(odd, LongNotesWithoutContact::length));
    }

    /** The mark in its column decides; where it is blank, the note's words do. */
    private static boolean crisis(ServiceRecord r) {
        NoteFacts note = r.note();
        return r.crisis() != null ? r.crisis() : note != null && note.crisisWord();
    }

    private static int length(ServiceRecord r) {
        NoteFacts note = r.note();
        return note == null ? 0 : note.length();
    }
}
