package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Reason;

/**
 * ACT-8: activity sessions without a measured outcome, without satisfaction, and with fewer than {@code minChars} letters of
 * note beside the words of bare attendance ÷ sessions for which outcome measurement is known (specification 4.3, ruling
 * B29). Where the records have no notes at all it cannot be said.
 */
final class AttendanceOnly implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double least = Parameters.of(indicator, "minChars");
        List<Session> sessions = Prepared.sessions(facts).all();
        int known = 0;
        List<ServiceRecord> bare = new ArrayList<>();
        for (Session session : sessions) {
            if (session.outcomeMeasured() != null) {
                known++;
                if (!session.outcomeMeasured() && session.satisfaction() == null && session.bareLength() < least) {
                    bare.add(session.first());
                }
            }
        }
        Sample sample = Sample.known(known, sessions.size());
        return facts.knows(RecordField.OUTCOME_MEASURED, RecordField.NOTE_TEXT)
                ? Outcome.share(sample, bare.size(), known, bare)
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }
}
