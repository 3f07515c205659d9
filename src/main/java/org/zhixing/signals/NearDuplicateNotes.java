package org.zhixing.signals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-2: rows whose note is a near-duplicate of one of another service date ÷ rows that were compared (specification 4.2,
 * rulings B12 and B13). What was found legitimate leaves the numerator alone (formats.md, D2). The likeness was found when
 * the notes were read; a limit raised since then holds, a lowered one needs the notes again.
 */
final class NearDuplicateNotes implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double least = Parameters.of(indicator, "minChars");
        List<ServiceRecord> compared = ComparedNotes.of(facts.direct(), r -> r, r -> length(r) >= least);
        Sample sample = Sample.of(compared.size());
        if (!facts.knows(RecordField.NOTE_TEXT)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        double limit = Parameters.of(indicator, "jaccard");
        Set<String> legitimate = facts.context().legitimate().stream()
                .flatMap(l -> l.ids().stream())
                .collect(Collectors.toSet());
        List<ServiceRecord> alike = compared.stream()
                .filter(r -> similarity(r) >= limit && !legitimate.contains(r.id()))
                .toList();
        List<ServiceRecord> behind = Ranked.highestFirst(alike, NearDuplicateNotes::similarity);
        return Outcome.share(sample, alike.size(), compared.size(), behind);
    }

    private static int length(ServiceRecord r) {
        NoteFacts note = r.note();
        return note == null ? -1 : note.length();
    }

    private static double similarity(ServiceRecord r) {
        NoteFacts note = r.note();
        return note == null || note.similarity() == null ? -1 : note.similarity();
    }
}
