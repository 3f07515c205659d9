package org.zhixing.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An activity or a group that may come back: all its sessions, told apart by no number at the end of its name (ruling B21).
 *
 * @param first its first row in the period, by service date and then file order
 * @param severalDates whether it took place on more than one day of the period
 * @param elsewhere whether the records show it before or after the period
 */
public record ActivitySeries(String name, ServiceRecord first, boolean severalDates, boolean elsewhere) {

    /** It took place once, as far as the records reach. */
    public boolean oneOff() {
        return !severalDates && !elsewhere;
    }

    /** The series of the period, in the order of their first appearance in the records. Rows without one make none. */
    public static List<ActivitySeries> of(List<ServiceRecord> records, Period period) {
        Map<String, Growing> known = new HashMap<>();
        List<Growing> order = new ArrayList<>();
        for (ServiceRecord record : records) {
            String name = record.series();
            if (name != null && takesPart(record.type())) {
                Growing series = known.get(name);
                if (series == null) {
                    series = new Growing(name);
                    known.put(name, series);
                    order.add(series);
                }
                series.add(record, period.contains(record.serviceDate()));
            }
        }
        List<ActivitySeries> all = new ArrayList<>();
        order.forEach(s -> s.finish(all));
        return all;
    }

    /** Whether rows of this type belong to series. */
    public static boolean takesPart(ServiceType type) {
        return type == ServiceType.ACTIVITY || type == ServiceType.GROUP;
    }

    private static final class Growing {

        private final String name;
        private final List<ServiceRecord> earliest = new ArrayList<>(1);
        private boolean severalDates;
        private boolean elsewhere;

        Growing(String name) {
            this.name = name;
        }

        void add(ServiceRecord record, boolean inPeriod) {
            if (!inPeriod) {
                elsewhere = true;
            } else if (earliest.isEmpty()) {
                earliest.add(record);
            } else {
                LocalDate date = earliest.get(0).serviceDate();
                severalDates |= !record.serviceDate().equals(date);
                if (record.serviceDate().isBefore(date)) {
                    earliest.set(0, record);
                }
            }
        }

        void finish(List<ActivitySeries> all) {
            if (!earliest.isEmpty()) {
                all.add(new ActivitySeries(name, earliest.get(0), severalDates, elsewhere));
            }
        }
    }
}
