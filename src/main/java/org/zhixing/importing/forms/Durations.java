package org.zhixing.importing.forms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;

/** How long somebody took, as exports write it. */
final class Durations {

    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,4})\\s*(?:小时|时|h))?\\s*(?:(\\d{1,5})\\s*(?:分钟|分|min|m))?\\s*(?:(\\d{1,7}(?:\\.\\d{1,6})?)\\s*(?:秒|s|sec)?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})");

    private static final double LONGEST = 10_000_000;

    private Durations() {}

    /** Seconds above 0; nothing where the cell says no time. */
    static Optional<Double> seconds(Cell cell) {
        if (cell instanceof Cell.Time time) {
            return within(time.value().toSecondOfDay());
        }
        if (cell instanceof Cell.Number number) {
            return within(number.value().doubleValue());
        }
        String text = Normalizer.normalize(Texts.of(cell), Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return within(3600 * part(clock.group(1)) + 60 * part(clock.group(2)) + part(clock.group(3)));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? within(3600 * part(words.group(1)) + 60 * part(words.group(2)) + part(words.group(3)))
                : Optional.empty();
    }

    private static double part(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static Optional<Double> within(double seconds) {
        return seconds > 0 && seconds < LONGEST ? Optional.of(seconds) : Optional.empty();
    }
}
