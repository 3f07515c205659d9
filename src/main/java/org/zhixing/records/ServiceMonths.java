package org.zhixing.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a period by month. All rows of the period are in it, administrative ones too: served = recorded, over all
 * months, + {@code recordedLater} + {@code recordedUnknown}.
 *
 * @param months every month that the period touches, in order
 * @param recordedLater rows that were recorded after the last of these months
 * @param recordedUnknown rows without a recorded date
 */
public record ServiceMonths(List<ServiceMonth> months, int recordedLater, int recordedUnknown) {

    /**
     * One month.
     *
     * @param served rows by service date
     * @param recorded rows by recorded date
     * @param byType rows by service date and type; every type has a number
     */
    public record ServiceMonth(YearMonth month, int served, int recorded, Map<ServiceType, Integer> byType) {
        public ServiceMonth {
            byType = Collections.unmodifiableMap(new EnumMap<>(byType));
        }
    }

    public ServiceMonths {
        months = List.copyOf(months);
    }

    /** @param records in any order; those outside the period are passed over */
    public static ServiceMonths of(List<ServiceRecord> records, Period period) {
        YearMonth first = YearMonth.from(period.from());
        int count = index(first, period.to()) + 1;
        int[][] byType = new int[count][ServiceType.values().length];
        int[] recorded = new int[count];
        int later = 0;
        int unknown = 0;
        for (ServiceRecord record : records) {
            if (!period.contains(record.serviceDate())) {
                continue;
            }
            byType[index(first, record.serviceDate())][record.type().ordinal()]++;
            LocalDate day = record.recordedDate();
            if (day == null) {
                unknown++;
            } else if (index(first, day) < count) {
                recorded[index(first, day)]++;
            } else {
                later++;
            }
        }
        List<ServiceMonth> months = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<ServiceType, Integer> types = new EnumMap<>(ServiceType.class);
            for (ServiceType type : ServiceType.values()) {
                types.put(type, byType[i][type.ordinal()]);
            }
            months.add(new ServiceMonth(
                    first.plusMonths(i), Arrays.stream(byType[i]).sum(), recorded[i], types));
        }
        return new ServiceMonths(months, later, unknown);
    }

    static int index(YearMonth first, LocalDate date) {
        long months = date.getLong(ChronoField.PROLEPTIC_MONTH) - first.getLong(ChronoField.PROLEPTIC_MONTH);
        return (int) Math.min(months, Integer.MAX_VALUE);
    }
}
