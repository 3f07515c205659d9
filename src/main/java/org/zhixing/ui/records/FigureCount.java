package org.zhixing.ui.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.records.Session;
import org.zhixing.records.Sessions;

/** Counts a period's records in one pass over them. */
final class FigureCount {

    private final Period period;
    private final Stretches stretches;
    private final Map<ServiceType, int[]> types = new EnumMap<>(ServiceType.class);
    private final int[] recorded;
    private final int[] lags = new int[LagBand.values().length];
    private final int[] known = new int[RecordField.values().length];
    private final int[] eligible = new int[RecordField.values().length];
    private final List<ServiceRecord> activities = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
    private int records;
    private int recordedLater;
    private int recordedUnknown;

    private FigureCount(Period period) {
        this.period = period;
        stretches = Stretches.of(period);
        recorded = new int[stretches.count()];
        for (ServiceType type : ServiceType.values()) {
            types.put(type, new int[stretches.count()]);
        }
    }

    /**
     * Counts.
     *
     * @param rows accepted records, inside and outside the period
     * @param columns fields that a file had a column for, or that have a constant
     */
    static RecordFigures of(Iterable<ServiceRecord> rows, Set<RecordField> columns, Period period) {
        FigureCount count = new FigureCount(period);
        for (ServiceRecord row : rows) {
            if (period.contains(row.serviceDate())) {
                count.add(row);
            }
        }
        return count.result(columns);
    }

    private void add(ServiceRecord row) {
        records++;
        types.get(row.type())[stretches.of(row.serviceDate())]++;
        LocalDate written = row.recordedDate();
        Integer lag = row.lagDays();
        if (written == null || lag == null) {
            recordedUnknown++;
        } else {
            int at = stretches.of(written);
            if (at < recorded.length) {
                recorded[at]++;
            } else {
                recordedLater++;
            }
            lags[LagBand.of(lag).ordinal()]++;
        }
        for (RecordField field : RecordField.values()) {
            if (FieldKnown.counted(field) && FieldKnown.eligible(field, row)) {
                eligible[field.ordinal()]++;
                if (FieldKnown.known(field, row)) {
                    known[field.ordinal()]++;
                }
            }
        }
        if (row.type() == ServiceType.ACTIVITY) {
            activities.add(row);
        }
    }

    private RecordFigures result(Set<RecordField> columns) {
        int[] newcomers = new int[stretches.count()];
        int[] returning = new int[stretches.count()];
        int counted = 0;
        List<Session> sessions = Sessions.of(activities).all();
        for (Session session : sessions) {
            days.merge(session.date(), 1, Integer::sum);
            Integer first = session.newParticipants();
            Integer again = session.repeatParticipants();
            if (first != null && again != null) {
                counted++;
                newcomers[stretches.of(session.date())] += first;
                returning[stretches.of(session.date())] += again;
            }
        }
        Map<ServiceType, List<Integer>> byType = new EnumMap<>(ServiceType.class);
        int[] service = new int[stretches.count()];
        types.forEach((type, counts) -> {
            byType.put(type, list(counts));
            for (int i = 0; i < counts.length; i++) {
                service[i] += counts[i];
            }
        });
        Map<LagBand, Integer> byLag = new EnumMap<>(LagBand.class);
        for (LagBand band : LagBand.values()) {
            byLag.put(band, lags[band.ordinal()]);
        }
        return new RecordFigures(
                period,
                stretches,
                records,
                byType,
                list(service),
                list(recorded),
                recordedLater,
                recordedUnknown,
                byLag,
                list(newcomers),
                list(returning),
                counted,
                sessions.size(),
                days,
                fields(columns));
    }

    private List<FieldKnown> fields(Set<RecordField> columns) {
        List<FieldKnown> fields = new ArrayList<>();
        for (RecordField field : RecordField.values()) {
            if (FieldKnown.counted(field)) {
                int at = field.ordinal();
                fields.add(new FieldKnown(field, columns.contains(field), known[at], eligible[at]));
            }
        }
        return fields;
    }

    private static List<Integer> list(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}
