package org.zhixing.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of one table by key, in order. A key that comes twice keeps its last row. */
final class Rows {

    private final Map<List<Object>, List<@Nullable Object>> byKey = new LinkedHashMap<>();

    void add(List<Object> key, @Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(values.length);
        for (Object value : values) {
            row.add(value);
        }
        byKey.put(key, row);
    }

    Map<List<Object>, List<@Nullable Object>> byKey() {
        return byKey;
    }
}
