package org.zhixing.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.Session;
import org.zhixing.signals.Signal.Reason;

/**
 * ACT-7: share of activity sessions within {@code festivalDays} days of a festival or theme day, less the share of such days
 * in the period (specification 4.3, ruling B28). Where such days fill more than half of the period the difference could not
 * become large, and nothing is said.
 */
final class FestivalClustering implements Measurement {

    private static final double TOO_DENSE = 0.5;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<Session> sessions = Prepared.sessions(facts).all();
        Sample sample = Sample.of(sessions.size());
        FestivalCalendar calendar = FestivalCalendar.of(facts.model(), facts.context());
        if (calendar.isEmpty()) {
            return Outcome.stopped(Reason.NO_CONFIG, sample);
        }
        Period period = facts.period();
        Set<LocalDate> near = calendar.around(period, (int) Parameters.of(indicator, "festivalDays"));
        long days = period.to().toEpochDay() - period.from().toEpochDay() + 1;
        double base = (double) near.size() / days;
        if (base > TOO_DENSE) {
            return Outcome.stopped(Reason.CALENDAR_TOO_DENSE, sample);
        }
        Clusters clusters = new Clusters();
        List<ServiceRecord> clustered = new ArrayList<>();
        for (Session session : sessions) {
            boolean at = near.contains(session.date());
            clusters.add(session.worker(), session.date(), at ? 1 : 0, 1);
            if (at) {
                clustered.add(session.first());
            }
        }
        return Outcome.clustered(sample, clustered.size(), sessions.size(), base, clusters, clustered);
    }
}
