package org.zhixing.importing.records;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.zhixing.importing.Cell;

/** What a cell is as a text: an id that a spreadsheet took for a number, or what a list of problems shows. */
public final class CellText {

    /** Beyond this many places a number is no id, and writing it out would only cost memory. */
    private static final int MOST_PLACES = 400;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private CellText() {}

    /** The cell as it stands; empty for an empty one. */
    public static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        } else if (cell instanceof Cell.Number number) {
            return number(number.value());
        } else if (cell instanceof Cell.DateTime dateTime) {
            return moment(dateTime.value());
        } else if (cell instanceof Cell.Time time) {
            return time.value().truncatedTo(ChronoUnit.SECONDS).toString();
        } else if (cell instanceof Cell.Bool bool) {
            return bool.value() ? "TRUE" : "FALSE";
        } else if (cell instanceof Cell.Unreadable unreadable) {
            return unreadable.shown();
        }
        return "";
    }

    /** Whether nothing that can be seen is in it. */
    static boolean blank(Cell cell) {
        return cell instanceof Cell.Empty
                || (cell instanceof Cell.Text text && Clean.strip(text.value()).isEmpty());
    }

    private static String number(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_PLACES) {
            return value.toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String moment(LocalDateTime value) {
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? value.toLocalDate().toString()
                : MOMENT.format(value);
    }
}
