package org.zhixing.importing.ratings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names in the order of the table, each once; two that differ by the width of their characters only are one. */
final class Names {

    private final List<String> inOrder = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    /** @return where the same name stood before, or null when it is new */
    @Nullable
    String add(String name, String place) {
        inOrder.add(name);
        return places.putIfAbsent(Normalizer.normalize(name, Normalizer.Form.NFKC), place);
    }

    List<String> inOrder() {
        return inOrder;
    }
}
