package org.zhixing.report.statistics;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A total by its parts, of people, files or records, with what may be told of it. A part that is there and smaller than
 * {@code least} is told as "fewer than". Where the other parts and the total would give it back, the smallest of the others
 * is held back with it; where there is no other, the total is.
 *
 * @param parts what may be told of each, in the order given
 * @param total what may be told of their sum
 */
public record Breakdown<K>(Map<K, Told> parts, Told total) {

    /** What may be told of a count. */
    public sealed interface Told {

        record Count(int count) implements Told {}

        /** At least one, and fewer than {@code least}. */
        record Few(int least) implements Told {}

        /** At least one; told neither exactly nor how few. */
        record Held() implements Told {}
    }

    public Breakdown {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** What may be told of a count by itself. */
    public static Told told(int count, int least) {
        return count == 0 || count >= least ? new Told.Count(count) : new Told.Few(least);
    }

    public static <K> Breakdown<K> of(Map<K, Integer> counts, int least) {
        int sum = counts.values().stream().mapToInt(n -> n).sum();
        Set<K> hidden = new LinkedHashSet<>();
        counts.forEach((part, n) -> {
            if (n > 0 && n < least) {
                hidden.add(part);
            }
        });
        int small =
                hidden.stream().mapToInt(part -> counts.getOrDefault(part, 0)).sum();
        boolean givenBack = !hidden.isEmpty()
                && (hidden.size() == 1 || small == hidden.size() || small == hidden.size() * (least - 1));
        Optional<K> other = givenBack
                ? counts.entrySet().stream()
                        .filter(e -> e.getValue() >= least)
                        .min(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                : Optional.empty();
        other.ifPresent(hidden::add);
        Map<K, Told> parts = new LinkedHashMap<>();
        counts.forEach((part, n) ->
                parts.put(part, other.isPresent() && hidden.contains(part) ? new Told.Held() : told(n, least)));
        boolean without = givenBack && other.isEmpty();
        return new Breakdown<>(parts, without ? new Told.Held() : told(sum, least));
    }
}
