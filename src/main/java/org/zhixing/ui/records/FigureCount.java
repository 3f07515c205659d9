package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhixing.records.ActivityDay;
import org.zhixing.records.ParticipationMonth;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordingLag;
import org.zhixing.records.ServiceMonths;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.records.Sessions;

/** Puts a period's counts together for the page: months into the stretches that its charts can show. */
final class FigureCount {

    private final Period period;
    private final Stretches stretches;

    private FigureCount(Period period) {
        this.period = period;
        stretches = Stretches.of(period);
    }

    /**
     * Counts.
     *
     * @param rows accepted records, inside and outside the period
     * @param columns fields that a file had a column for, or that have a constant
     */
    static RecordFigures of(List<ServiceRecord> rows, Set<RecordField> columns, Period period) {
        return new FigureCount(period).count(rows, columns);
    }

    private RecordFigures count(List<ServiceRecord> rows, Set<RecordField> columns) {
        ServiceMonths months = ServiceMonths.of(rows, period);
        Map<ServiceType, long[]> types = new EnumMap<>(ServiceType.class);
        for (ServiceType type : ServiceType.values()) {
            types.put(type, empty());
        }
        long[] service = empty();
        long[] recorded = empty();
        for (ServiceMonths.ServiceMonth month : months.months()) {
            int at = at(month.month());
            service[at] += month.served();
            recorded[at] += month.recorded();
            types.forEach((type, counts) -> counts[at] += month.byType().getOrDefault(type, 0));
        }
        Sessions sessions = Sessions.of(rows);
        long[] newcomers = empty();
        long[] returning = empty();
        int known = 0;
        int all = 0;
        for (ParticipationMonth month : ParticipationMonth.of(sessions, period)) {
            int at = at(month.month());
            newcomers[at] += month.newParticipants();
            returning[at] += month.repeatParticipants();
            known += month.known();
            all += month.sessions();
        }
        Map<LocalDate, Integer> days = new TreeMap<>();
        ActivityDay.of(sessions, List.of(), period).forEach(day -> days.put(day.date(), day.sessions()));
        Map<ServiceType, List<Long>> byType = new EnumMap<>(ServiceType.class);
        types.forEach((type, counts) -> byType.put(type, list(counts)));
        return new RecordFigures(
                period,
                stretches,
                (int) Arrays.stream(service).sum(),
                byType,
                list(service),
                list(recorded),
                months.recordedLater(),
                months.recordedUnknown(),
                RecordingLag.histogram(rows, period),
                list(newcomers),
                list(returning),
                known,
                all,
                days,
                fields(rows, columns));
    }

    private int at(YearMonth month) {
        return stretches.of(month.atDay(1));
    }

    private long[] empty() {
        return new long[stretches.count()];
    }

    private static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private List<FieldKnown> fields(List<ServiceRecord> rows, Set<RecordField> columns) {
        RecordField[] counted =
                Arrays.stream(RecordField.values()).filter(FieldKnown::counted).toArray(RecordField[]::new);
        int[] known = new int[counted.length];
        int[] eligible = new int[counted.length];
        for (ServiceRecord row : rows) {
            if (period.contains(row.serviceDate())) {
                for (int i = 0; i < counted.length; i++) {
                    if (FieldKnown.eligible(counted[i], row)) {
                        eligible[i]++;
                        known[i] += FieldKnown.known(counted[i], row) ? 1 : 0;
                    }
                }
            }
        }
        List<FieldKnown> fields = new ArrayList<>();
        for (int i = 0; i < counted.length; i++) {
            fields.add(new FieldKnown(counted[i], columns.contains(counted[i]), known[i], eligible[i]));
        }
        return fields;
    }
}
