package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Reason;

/** ACT-4: activity sessions without a goal ÷ activity sessions for which this is known (specification 4.3, ruling B24). */
final class GoallessActivities implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<Session> sessions = Prepared.sessions(facts).all();
        int known = 0;
        List<ServiceRecord> goalless = new ArrayList<>();
        for (Session session : sessions) {
            if (session.goalSet() != null) {
                known++;
                if (!session.goalSet()) {
                    goalless.add(session.first());
                }
            }
        }
        Sample sample = Sample.known(known, sessions.size());
        return facts.knows(RecordField.GOAL_SET)
                ? Outcome.share(sample, goalless.size(), known, goalless)
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }
}
