package org.zhixing.signals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CompensatedSum;
import org.zhixing.records.ServiceRecord;

/**
 * What one worker entered for one day (ruling B42). Rows of one activity are one entry: the longest duration, the earliest
 * start.
 *
 * @param hours of the entries together
 * @param rows in file order
 */
record WorkerDay(double hours, List<ServiceRecord> rows, List<Entry> entries) {

    private static final double TOLERANCE = 1e-9;
    private static final int MINUTES_AN_HOUR = 60;

    static WorkerDay of(List<ServiceRecord> rows) {
        List<Entry> entries = rows.size() == 1 ? List.of(Entry.of(rows.get(0))) : entries(rows);
        CompensatedSum hours = new CompensatedSum();
        for (Entry entry : entries) {
            hours.add(entry.hours);
        }
        return new WorkerDay(hours.value(), rows, entries);
    }

    private static List<Entry> entries(List<ServiceRecord> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        Map<String, Integer> activities = new HashMap<>();
        for (ServiceRecord row : rows) {
            String activity = row.activity();
            Integer known = activity == null ? null : activities.putIfAbsent(activity, entries.size());
            if (known == null) {
                entries.add(Entry.of(row));
            } else {
                entries.set(known, entries.get(known).with(row));
            }
        }
        return entries;
    }

    boolean longerThan(double limit) {
        return hours > limit + TOLERANCE;
    }

    /** Whether two entries share at least these many minutes. Entries without a start are passed over. */
    boolean overlaps(double minutes) {
        if (entries.size() < 2) {
            return false;
        }
        List<Span> spans = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.start != null) {
                double start = entry.start.toSecondOfDay() / (double) MINUTES_AN_HOUR;
                spans.add(new Span(start, start + entry.hours * MINUTES_AN_HOUR));
            }
        }
        spans.sort(Comparator.comparingDouble(Span::start));
        double latestEnd = Double.NEGATIVE_INFINITY;
        for (Span span : spans) {
            if (Math.min(latestEnd, span.end) - span.start >= minutes - TOLERANCE) {
                return true;
            }
            latestEnd = Math.max(latestEnd, span.end);
        }
        return false;
    }

    /** @param start null where unknown */
    record Entry(double hours, @Nullable LocalTime start) {

        static Entry of(ServiceRecord row) {
            return new Entry(row.hours(), row.startTime());
        }

        Entry with(ServiceRecord row) {
            LocalTime other = row.startTime();
            return new Entry(
                    Math.max(hours, row.hours()),
                    start == null || (other != null && other.isBefore(start)) ? other : start);
        }
    }

    /** Minutes since midnight; the end may lie beyond it. */
    private record Span(double start, double end) {}
}
