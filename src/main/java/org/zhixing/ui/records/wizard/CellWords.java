package org.zhixing.ui.records.wizard;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.zhixing.importing.Cell;

/** A cell as a preview shows it: one line, not too long. */
final class CellWords {

    private static final int LONGEST = 60;
    private static final int MOST_PLACES = 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private CellWords() {}

    static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return line(text.value());
        } else if (cell instanceof Cell.Number number) {
            return Math.abs((long) number.value().scale()) > MOST_PLACES
                    ? number.value().toString()
                    : number.value().signum() == 0
                            ? "0"
                            : number.value().stripTrailingZeros().toPlainString();
        } else if (cell instanceof Cell.DateTime moment) {
            return moment.value().toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.value().toLocalDate().toString()
                    : MOMENT.format(moment.value());
        } else if (cell instanceof Cell.Time time) {
            return time.value().toString();
        } else if (cell instanceof Cell.Bool bool) {
            return bool.value() ? "TRUE" : "FALSE";
        } else if (cell instanceof Cell.Unreadable unreadable) {
            return line(unreadable.shown());
        }
        return "";
    }

    /** In one line, with an ellipsis where it goes on. */
    static String line(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST * 4));
        String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
