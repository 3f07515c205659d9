package org.zhixing.ui.trends;

import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;
import org.zhixing.work.Messages;

/**
 * A comparison with its words.
 *
 * @param before what the earlier period is called
 * @param after what the later one is called
 */
record Compared(YearComparison comparison, YearWords words, Messages messages, String before, String after) {

    static Compared of(YearComparison comparison, Messages messages, Years years, Years.Pair pair) {
        return new Compared(
                comparison,
                new YearWords(comparison, messages),
                messages,
                years.name(pair.before()),
                years.name(pair.after()));
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
