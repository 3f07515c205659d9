package org.zhixing.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceHours;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-6: administrative hours ÷ administrative and direct hours (specification 4.2, ruling B19). Without any administrative
 * row nothing is known of such hours, and that is not 0; with few of them the value is to be taken with care. Sessions entered one row per person count once per worker
 * (ruling B10).
 */
final class AdministrativeShare implements Measurement {

    private static final int FEW_ROWS = 5;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<ServiceRecord> all = facts.inPeriod();
        List<ServiceRecord> admin = all.stream().filter(r -> !r.type().direct()).toList();
        Sample sample = Sample.of(all.size());
        if (admin.isEmpty()) {
            return Outcome.stopped(Reason.NO_ADMIN, sample);
        }
        ServiceHours hours = Prepared.hours(facts);
        List<Note> notes = new ArrayList<>();
        if (admin.size() < FEW_ROWS || 2 * workers(admin) < workers(all)) {
            notes.add(new Note(Note.Code.ADMIN_INCOMPLETE, admin.size()));
        }
        notes.addAll(Prepared.onePerPerson(facts));
        return Outcome.share(sample, hours.administration(), hours.administration() + hours.direct(), admin)
                .with(notes);
    }

    private static int workers(List<ServiceRecord> rows) {
        Set<String> workers = new HashSet<>();
        for (ServiceRecord row : rows) {
            workers.add(row.worker());
        }
        return workers.size();
    }
}
