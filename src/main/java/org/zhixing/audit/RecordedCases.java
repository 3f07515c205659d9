package org.zhixing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CaseHistories;
import org.zhixing.records.CaseHistory;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;

/** The population of an audit as service records tell of it: cases that were active in the period or closed in it (specification 7). */
public final class RecordedCases {

    private static final int MINUTES = 60;

    private RecordedCases() {}

    /**
     * The cases (ruling B30), by code point of their ids, so that the list is the same whatever order the records came in. A
     * case is open when its closing day (ruling B31) is unknown or after the period; high risk when any of its rows bears the
     * crisis mark (ruling B20); and its worker is the one with most hours in the period, ties by code point.
     *
     * @param records all that were accepted, in file order
     */
    public static List<AuditCase> of(List<ServiceRecord> records, Period period) {
        Map<String, AuditCase> cases = new TreeMap<>(CodePointOrder.BY_CODE_POINT);
        for (CaseHistory history : CaseHistories.of(records, period.to()).all()) {
            List<ServiceRecord> active = history.rows().stream()
                    .filter(row -> period.contains(row.serviceDate()))
                    .toList();
            LocalDate closed = history.closed();
            if (!active.isEmpty() || history.closedIn(period)) {
                cases.put(
                        history.id(),
                        new AuditCase(
                                history.id(),
                                worker(active.isEmpty() ? history.rows() : active),
                                closed == null || closed.isAfter(period.to()),
                                history.rows().stream().anyMatch(RecordedCases::crisis)));
            }
        }
        return new ArrayList<>(cases.values());
    }

    /** Whole minutes, so that the order of the rows is of no account (ruling B1). */
    private static String worker(List<ServiceRecord> rows) {
        Map<String, Long> minutes = new TreeMap<>(CodePointOrder.BY_CODE_POINT);
        rows.forEach(row -> minutes.merge(row.worker(), Math.round(row.hours() * MINUTES), Long::sum));
        Map.@Nullable Entry<String, Long> most = null;
        for (Map.Entry<String, Long> one : minutes.entrySet()) {
            if (most == null || one.getValue() > most.getValue()) {
                most = one;
            }
        }
        return most == null ? "" : most.getKey();
    }

    private static boolean crisis(ServiceRecord row) {
        NoteFacts note = row.note();
        return row.crisis() != null ? row.crisis() : note != null && note.crisisWord();
    }
}
