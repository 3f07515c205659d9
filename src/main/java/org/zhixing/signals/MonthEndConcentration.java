package org.zhixing.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-4a: the share of rows recorded on the last three days of a month ÷ the share of such days in the period
 * (specification 4.2, ruling B16). Only rows recorded within the period count; the base is the calendar's and stays fixed
 * when weeks, by recorded date, are drawn again (ruling B4).
 */
final class MonthEndConcentration implements Measurement {

    private static final int LAST_DAYS = 3;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        RecordedDates dates = facts.fold(RecordedDates.class, RecordedDates::of);
        List<ServiceRecord> inside = dates.known().stream()
                .filter(r -> facts.period().contains(RecordedDates.recorded(r)))
                .toList();
        Sample sample =
                Sample.known(inside.size(), dates.known().size(), facts.direct().size());
        if (!facts.knows(RecordField.RECORDED_DATE)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        if (dates.sameDay()) {
            return Outcome.stopped(Reason.SAME_DAY, sample);
        }
        Clusters clusters = new Clusters();
        for (ServiceRecord r : inside) {
            LocalDate recorded = RecordedDates.recorded(r);
            clusters.add(r.worker(), recorded, isLast(recorded) ? 1 : 0, 1);
        }
        List<ServiceRecord> last =
                inside.stream().filter(r -> isLast(RecordedDates.recorded(r))).toList();
        long months = inside.stream()
                .map(r -> YearMonth.from(RecordedDates.recorded(r)))
                .distinct()
                .count();
        return Outcome.clustered(
                        sample.withMonths((int) months),
                        last.size(),
                        inside.size(),
                        base(facts.period()),
                        clusters,
                        last)
                .with(dates.notes());
    }

    private static double base(Period period) {
        long days = period.to().toEpochDay() - period.from().toEpochDay() + 1;
        long last = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(MonthEndConcentration::isLast)
                .count();
        return (double) last / days;
    }

    private static boolean isLast(LocalDate date) {
        return date.getDayOfMonth() > date.lengthOfMonth() - LAST_DAYS;
    }
}
