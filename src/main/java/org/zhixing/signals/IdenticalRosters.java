package org.zhixing.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-6: neighbouring sessions of one activity with exactly the same roster ÷ all such pairs, rosters of at least
 * {@code rosterMin} people (specification 4.4, ruling B38). Sessions without such a roster are passed over. A pair is shown
 * by its later session.
 */
final class IdenticalRosters implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double least = Parameters.of(indicator, "rosterMin");
        List<Session> listed = new ArrayList<>();
        for (Session session : Prepared.sessions(facts).all()) {
            if (session.activity() != null && session.roster().size() >= least) {
                listed.add(session);
            }
        }
        // Sessions stand in the order of their dates, and an activity has one session a day: neighbours differ in date.
        Map<String, Session> previous = new HashMap<>();
        int pairs = 0;
        List<ServiceRecord> same = new ArrayList<>();
        for (Session session : listed) {
            Session before = previous.put(session.first().activity(), session);
            if (before != null) {
                pairs++;
                if (before.roster().equals(session.roster())) {
                    same.add(session.first());
                }
            }
        }
        Sample sample = Sample.of(pairs);
        if (!facts.knows(RecordField.ACTIVITY_ID, RecordField.PARTICIPANT_IDS)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        long shared = SharedRosters.pairs(listed);
        return Outcome.share(sample, same.size(), pairs, same)
                .with(shared == 0 ? List.of() : List.of(new Note(Note.Code.SHARED_ROSTER, shared)));
    }
}
