package org.zhixing.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhixing.records.ServiceRecord;

/** Puts things in order by what has few distinct values, which is faster than sorting; equal ones stay as they stand. */
final class Ranked {

    private Ranked() {}

    static <T, K extends Comparable<? super K>> List<T> highestFirst(List<T> all, Function<T, K> value) {
        return by(all, value, Comparator.reverseOrder());
    }

    static List<ServiceRecord> byServiceDate(List<ServiceRecord> records) {
        return by(records, ServiceRecord::serviceDate, Comparator.naturalOrder());
    }

    private static <T, K> List<T> by(List<T> all, Function<T, K> value, Comparator<? super K> order) {
        Map<K, List<T>> byValue = new HashMap<>();
        for (T one : all) {
            byValue.computeIfAbsent(value.apply(one), k -> new ArrayList<>()).add(one);
        }
        List<T> ordered = new ArrayList<>(all.size());
        byValue.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(same -> ordered.addAll(same.getValue()));
        return ordered;
    }
}
