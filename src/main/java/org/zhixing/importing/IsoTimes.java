package org.zhixing.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.zhixing.importing.Cell.Unreadable;

/** Dates that strict workbooks write as ISO 8601 texts instead of numbers. */
final class IsoTimes {

    private IsoTimes() {}

    static Cell cell(String value) {
        String text = value.strip();
        if (text.endsWith("Z")) {
            text = text.substring(0, text.length() - 1);
        }
        try {
            if (text.indexOf('T') > 0) {
                return new Cell.DateTime(LocalDateTime.parse(text));
            }
            if (text.indexOf(':') > 0) {
                return new Cell.Time(LocalTime.parse(text.startsWith("T") ? text.substring(1) : text));
            }
            return new Cell.DateTime(LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException e) {
            return new Unreadable(Unreadable.Kind.ERROR, "#VALUE!");
        }
    }
}
