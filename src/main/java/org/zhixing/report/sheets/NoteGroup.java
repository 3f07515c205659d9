package org.zhixing.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;

/**
 * Records of a period whose notes are alike, directly or through others.
 *
 * @param ids in file order
 * @param highest the highest likeness within, to 1
 */
record NoteGroup(List<String> ids, LocalDate first, LocalDate last, double highest) {

    NoteGroup {
        ids = List.copyOf(ids);
    }

    /** The groups, largest first. */
    static List<NoteGroup> of(Period period, List<ServiceRecord> records) {
        Map<Integer, List<ServiceRecord>> clusters = new TreeMap<>();
        for (ServiceRecord record : records) {
            NoteFacts note = record.note();
            if (note != null
                    && note.cluster() > 0
                    && note.similarity() != null
                    && period.contains(record.serviceDate())) {
                clusters.computeIfAbsent(note.cluster(), c -> new ArrayList<>()).add(record);
            }
        }
        return clusters.values().stream()
                .map(NoteGroup::of)
                .sorted(Comparator.comparingInt((NoteGroup g) -> g.ids().size()).reversed())
                .toList();
    }

    private static NoteGroup of(List<ServiceRecord> members) {
        List<LocalDate> dates =
                members.stream().map(ServiceRecord::serviceDate).sorted().toList();
        double highest = members.stream()
                .map(ServiceRecord::note)
                .mapToDouble(n -> n == null || n.similarity() == null ? 0 : n.similarity())
                .max()
                .orElse(0);
        return new NoteGroup(
                members.stream().map(ServiceRecord::id).toList(), dates.get(0), dates.get(dates.size() - 1), highest);
    }
}
