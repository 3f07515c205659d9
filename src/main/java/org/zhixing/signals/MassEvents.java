package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Reason;

/** ACT-6: attendance at activity sessions of at least {@code megaMin} people ÷ attendance at all (specification 4.3, ruling B27). */
final class MassEvents implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double large = Parameters.of(indicator, "megaMin");
        List<Session> sessions = Prepared.sessions(facts).all();
        int known = 0;
        long all = 0;
        long atLarge = 0;
        List<ServiceRecord> events = new ArrayList<>();
        for (Session session : sessions) {
            Integer heads = session.heads();
            if (heads == null) {
                continue;
            }
            known++;
            all += heads;
            if (heads >= large) {
                atLarge += heads;
                events.add(session.first());
            }
        }
        Sample sample = Sample.known(known, sessions.size());
        return facts.knows(RecordField.PARTICIPANTS) || facts.knows(RecordField.PARTICIPANT_IDS)
                ? Outcome.share(sample, atLarge, all, events).with(Prepared.onePerPerson(facts))
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }
}
