package org.zhixing.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of one table's rows.
 *
 * @param logged whether a changed row is told in the log
 * @param moved whether the rows kept are in another order than the table has them by itself
 */
record Difference(
        TableShape table,
        boolean logged,
        Map<List<Object>, List<@Nullable Object>> before,
        Map<List<Object>, List<@Nullable Object>> after,
        Map<List<Object>, List<@Nullable Object>> removed,
        Map<List<Object>, List<@Nullable Object>> put,
        boolean moved) {

    static Difference between(TableShape table, boolean logged, Rows from, Rows to) {
        Map<List<Object>, List<@Nullable Object>> before = from.byKey();
        Map<List<Object>, List<@Nullable Object>> after = to.byKey();
        Map<List<Object>, List<@Nullable Object>> removed = new LinkedHashMap<>(before);
        removed.keySet().removeAll(after.keySet());
        Map<List<Object>, List<@Nullable Object>> put = new LinkedHashMap<>(after);
        put.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
        List<List<Object>> natural = new ArrayList<>(before.keySet());
        natural.removeIf(key -> !after.containsKey(key));
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(natural::add);
        boolean moved = !natural.equals(List.copyOf(after.keySet()));
        return new Difference(table, logged, before, after, removed, put, moved);
    }

    /**
     * Whether two ways on from one state cannot stand beside each other.
     *
     * @param ours one difference a table
     * @param theirs the same tables in the same order
     */
    static boolean collide(List<Difference> ours, List<Difference> theirs) {
        boolean nothing = theirs.stream().allMatch(Difference::isNothing);
        // What is gone may be what the other's rows point to.
        boolean gone = Stream.concat(ours.stream(), theirs.stream())
                .anyMatch(each -> !each.removed().isEmpty());
        return !nothing
                && (gone
                        || IntStream.range(0, ours.size())
                                .anyMatch(i -> ours.get(i).meets(theirs.get(i))));
    }

    boolean isNothing() {
        return removed.isEmpty() && put.isEmpty() && !reorders();
    }

    /** Whether rows that stay are in another order than before; rows that come may stand anywhere among them. */
    private boolean reorders() {
        List<List<Object>> old = new ArrayList<>(before.keySet());
        List<List<Object>> now = new ArrayList<>(after.keySet());
        old.retainAll(after.keySet());
        now.retainAll(before.keySet());
        return table.positioned() && !old.equals(now);
    }

    /** Whether another difference from the same rows changes a row that this one changes, or both order them anew. */
    boolean meets(Difference other) {
        boolean sameRow = put.entrySet().stream()
                .anyMatch(ours ->
                        other.put.containsKey(ours.getKey()) && !ours.getValue().equals(other.put.get(ours.getKey())));
        return sameRow || (reorders() && other.reorders());
    }
}
