package org.zhixing.signals;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.zhixing.model.RecordIndicator;

/** The numbers of a formula: as the model has them, else the defaults (formats.md, D4). */
final class Parameters {

    private static final Map<String, Double> DEFAULTS = Map.ofEntries(
            entry("lagDays", 7.0),
            entry("jaccard", 0.7),
            entry("shingle", 3.0),
            entry("minChars", 20.0),
            entry("boilerShare", 0.2),
            entry("batchRows", 10.0),
            entry("batchDays", 5.0),
            entry("shortHours", 0.25),
            entry("longChars", 300.0),
            entry("rosterMin", 8.0),
            entry("linkMin", 10.0),
            entry("linkDays", 30.0),
            entry("megaMin", 50.0),
            entry("festivalDays", 3.0),
            entry("openDays", 90.0),
            entry("contactsAfterGoal", 2.0),
            entry("dayHours", 12.0),
            entry("overlapMinutes", 15.0));

    private Parameters() {}

    /** @param name one of formats.md, D4 */
    static double of(RecordIndicator indicator, String name) {
        Double given = indicator.parameters().get(name);
        return given != null ? given : usual(name);
    }

    /** The default. */
    static double usual(String name) {
        Double value = DEFAULTS.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }

    static List<String> words(RecordIndicator indicator, String name) {
        return indicator.words().getOrDefault(name, List.of());
    }
}
