package org.zhixing.documents;

import java.util.List;

/** Every text of a model is there in both languages. */
final class TextsCheck {
    private TextsCheck() {}

    /** The depth of what was read is limited, so that walking it by recursion is safe. */
    static void check(Place place, Findings findings) {
        if (place.node().has("zh") || place.node().has("en")) {
            for (String language : List.of("zh", "en")) {
                Place side = place.get(language);
                String text = side.text();
                if (text == null || text.isBlank()) {
                    findings.add(side, "problems.model.textMissing");
                }
            }
        }
        place.items().forEach(item -> check(item, findings));
        place.entries().forEach(entry -> check(entry, findings));
    }
}
