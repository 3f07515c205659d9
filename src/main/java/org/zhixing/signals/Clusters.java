package org.zhixing.signals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CompensatedSum;

/**
 * Collects numerator and denominator by worker and by ISO week, so that the interval of a ratio can allow for what goes
 * together (ruling B3).
 */
final class Clusters {

    private static final int LEAST = 5;

    private final Map<String, Part> workers = new HashMap<>();
    private final Map<LocalDate, Part> days = new HashMap<>();

    /**
     * Adds one row or session.
     *
     * @param date whose week it belongs to
     */
    void add(String worker, LocalDate date, double numerator, double denominator) {
        workers.computeIfAbsent(worker, w -> new Part()).add(numerator, denominator);
        // Workers only become more: from the fifth on, weeks are not asked for.
        if (workers.size() < LEAST) {
            days.computeIfAbsent(date, d -> new Part()).add(numerator, denominator);
        }
    }

    /**
     * The parts to draw from, by ascending code points of the key: workers where there are at least five, else weeks.
     *
     * @return null with fewer than five weeks
     */
    Part @Nullable [] parts() {
        if (workers.size() >= LEAST) {
            return inOrder(workers);
        }
        Map<String, Part> weeks = new HashMap<>();
        new TreeMap<>(days).forEach((day, part) -> weeks.computeIfAbsent(week(day), w -> new Part())
                .add(part.numerator(), part.denominator()));
        return weeks.size() >= LEAST ? inOrder(weeks) : null;
    }

    private static Part[] inOrder(Map<String, Part> parts) {
        Map<String, Part> ordered = new TreeMap<>(CodePoints.ORDER);
        ordered.putAll(parts);
        return ordered.values().toArray(Part[]::new);
    }

    /** Such as {@code 2025-W01}. */
    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** One cluster. */
    static final class Part {

        private final CompensatedSum numerator = new CompensatedSum();
        private final CompensatedSum denominator = new CompensatedSum();

        private void add(double n, double d) {
            numerator.add(n);
            denominator.add(d);
        }

        double numerator() {
            return numerator.value();
        }

        double denominator() {
            return denominator.value();
        }
    }
}
