package org.zhixing.store;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhixing.records.ServiceType;

/**
 * How many records there are.
 *
 * @param byMonth by month of service and by type; absent where there are none
 * @param recorded by month of recording, for those whose recorded date is known
 */
public record RecordCounts(
        int total, SortedMap<YearMonth, Map<ServiceType, Integer>> byMonth, SortedMap<YearMonth, Integer> recorded) {

    public static final RecordCounts NONE =
            new RecordCounts(0, Collections.emptySortedMap(), Collections.emptySortedMap());

    public RecordCounts {
        SortedMap<YearMonth, Map<ServiceType, Integer>> months = new TreeMap<>();
        byMonth.forEach((month, types) -> months.put(month, Collections.unmodifiableMap(new EnumMap<>(types))));
        byMonth = Collections.unmodifiableSortedMap(months);
        recorded = Collections.unmodifiableSortedMap(new TreeMap<>(recorded));
    }

    /** By type over all months. */
    public Map<ServiceType, Integer> byType() {
        Map<ServiceType, Integer> all = new EnumMap<>(ServiceType.class);
        byMonth.values().forEach(types -> types.forEach((type, n) -> all.merge(type, n, Integer::sum)));
        return all;
    }
}
