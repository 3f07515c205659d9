package org.zhixing.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhixing.records.ServiceRecord;

/** Puts records in order by what has few distinct values, which is faster than sorting; equal ones stay as they stand. */
final class Ranked {

    private Ranked() {}

    static <K extends Comparable<? super K>> List<ServiceRecord> highestFirst(
            List<ServiceRecord> records, Function<ServiceRecord, K> value) {
        return by(records, value, Comparator.reverseOrder());
    }

    static List<ServiceRecord> byServiceDate(List<ServiceRecord> records) {
        return by(records, ServiceRecord::serviceDate, Comparator.naturalOrder());
    }

    private static <T, K> List<T> by(List<T> records, Function<T, K> value, Comparator<? super K> order) {
        Map<K, List<T>> byValue = new TreeMap<>(order);
        for (T r : records) {
            byValue.computeIfAbsent(value.apply(r), k -> new ArrayList<>()).add(r);
        }
        List<T> ordered = new ArrayList<>(records.size());
        byValue.values().forEach(ordered::addAll);
        return ordered;
    }
}
