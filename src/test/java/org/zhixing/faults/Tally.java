package org.zhixing.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a campaign has seen so far. */
final class Tally {

    private final Map<Hit, Integer> hits = new EnumMap<>(Hit.class);
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    void hit(Hit hit) {
        hits.merge(hit, 1, Integer::sum);
    }

    void add(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    void failed(String how) {
        failures.add(how);
    }

    List<String> failures() {
        return failures;
    }

    int rounds() {
        return hits.values().stream().mapToInt(n -> n).sum();
    }

    /** Such as {@code before 3, while writing 95, after 2}. */
    String moments() {
        return "before writing " + hits.getOrDefault(Hit.BEFORE, 0) + ", while writing "
                + hits.getOrDefault(Hit.DURING, 0) + ", after the end " + hits.getOrDefault(Hit.AFTER, 0);
    }

    static String number(long n) {
        return String.format(java.util.Locale.ROOT, "%,d", n);
    }
}
