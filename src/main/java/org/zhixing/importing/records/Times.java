package org.zhixing.importing.records;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.importing.Cell;

/** Times of day: {@code H:MM} or {@code H:MM:SS}, and time cells (formats.md, D1). */
final class Times {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private Times() {}

    static CellReading<LocalTime> reading() {
        return CellReading.of(Times::read);
    }

    private static Reading<LocalTime> read(Cell cell) {
        if (cell instanceof Cell.Time time) {
            return Reading.of(time.value());
        } else if (cell instanceof Cell.DateTime dateTime) {
            // Midnight is how a date without a time looks.
            LocalTime time = dateTime.value().toLocalTime();
            return time.equals(LocalTime.MIDNIGHT) ? Reading.wrong(Trouble.Kind.NO_TIME) : Reading.of(time);
        } else if (cell instanceof Cell.Text text) {
            return text(Clean.text(text.value()));
        }
        return Reading.wrong(Trouble.Kind.NO_TIME);
    }

    private static Reading<LocalTime> text(String clean) {
        if (Clean.saysNothing(clean)) {
            return Reading.nothing();
        }
        Matcher found = TIME.matcher(clean);
        if (!found.matches()) {
            return Reading.wrong(Trouble.Kind.NO_TIME);
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return hour > 23 || minute > 59 || second > 59
                ? Reading.wrong(Trouble.Kind.NO_TIME)
                : Reading.of(LocalTime.of(hour, minute, second));
    }
}
