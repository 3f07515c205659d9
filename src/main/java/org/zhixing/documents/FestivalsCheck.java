package org.zhixing.documents;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The festival calendar of a model: each festival in exactly one of its three forms, on days that exist. */
final class FestivalsCheck {
    private FestivalsCheck() {}

    static void check(List<Place> festivals, Findings findings) {
        for (Place festival : festivals) {
            boolean month = festival.get("month").given();
            boolean day = festival.get("day").given();
            boolean weekday = festival.get("weekday").given();
            boolean nth = festival.get("nth").given();
            boolean dates = festival.get("dates").given();
            boolean everyYear = month && day && !weekday && !nth && !dates;
            boolean weekly = month && weekday && nth && !day && !dates;
            boolean listed = dates && !month && !day && !weekday && !nth;
            if (!everyYear && !weekly && !listed) {
                findings.add(festival, "problems.model.festivalForm");
            }
            Ranges.within(festival.get("month"), 1, 12, findings);
            Ranges.within(festival.get("day"), 1, longest(festival.number("month")), findings);
            Ranges.within(festival.get("weekday"), 1, 7, findings);
            Ranges.within(festival.get("nth"), 1, 5, findings);
            for (Place date : festival.items("dates")) {
                String text = date.text();
                if (text != null && date(text) == null) {
                    findings.add(date, "problems.json.date");
                }
            }
        }
    }

    private static int longest(@Nullable Double month) {
        return month != null && month >= 1 && month <= 12
                ? Month.of(month.intValue()).maxLength()
                : 31;
    }

    /** The date that the text says as {@code yyyy-mm-dd}, or null. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
