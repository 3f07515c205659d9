package org.zhixing.importing.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.importing.Cell;
import org.zhixing.records.RecordMapping.DateOrder;

/**
 * Dates as ruling A7 takes them, from texts, date cells and whole numbers of the form yyyymmdd. Of a date with a time of
 * day the date is taken. A year has four digits; nothing is guessed, above all no bare count of days as spreadsheets keep
 * dates, since its meaning hangs on a format that is gone.
 */
public final class Dates {

    /** A day of the week, a time of day, both or nothing. */
    private static final String REST = "(?:\\s*[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?";

    private static final String TIME = "(?:上午|下午|中午|晚上|早上|凌晨|[AaPp][Mm])?\\s*"
            + "(?:\\d{1,2}(?::\\d{1,2}){1,2}(?:\\.\\d+)?|\\d{1,2}[时点](?:\\d{1,2}分?(?:\\d{1,2}秒?)?)?)"
            + "(?:\\s*[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?";

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + REST + "(?:[T\\s]\\s*" + TIME + ")?");
    private static final Pattern CHINESE = Pattern.compile(
            "(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})(?:\\s*[日号]" + REST + "(?:\\s*" + TIME + ")?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + REST + "(?:[T\\s]\\s*" + TIME + ")?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + REST + "(?:[T\\s]\\s*" + TIME + ")?");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d+)?");

    /** No date is longer, whatever stands behind it. */
    private static final int LONGEST = 60;

    private static final int FIRST_YEAR = 1000;
    private static final BigDecimal FIRST_COMPACT = BigDecimal.valueOf(10_000_101);
    private static final BigDecimal LAST_COMPACT = BigDecimal.valueOf(99_991_231);

    /** The day zero of spreadsheets and the one after: what a date cell shows when its formula gave nothing. */
    private static final LocalDate EMPTY_DATE_CELL = LocalDate.of(1900, 1, 1);

    private Dates() {}

    /** The date that a cell gives, with the year first; nothing for an empty cell and for all that is no date. */
    public static Optional<LocalDate> day(Cell cell) {
        return Optional.ofNullable(read(cell, DateOrder.YMD, new HashMap<>()).value());
    }

    static CellReading<LocalDate> in(DateOrder order) {
        Map<LocalDate, Reading<LocalDate>> days = new HashMap<>();
        return CellReading.of(cell -> read(cell, order, days));
    }

    /** @param days readings of date cells, so that a day is one object */
    private static Reading<LocalDate> read(Cell cell, DateOrder order, Map<LocalDate, Reading<LocalDate>> days) {
        if (cell instanceof Cell.DateTime dateTime) {
            LocalDate date = dateTime.value().toLocalDate();
            return date.isAfter(EMPTY_DATE_CELL)
                    ? days.computeIfAbsent(date, Reading::of)
                    : Reading.wrong(Trouble.Kind.NO_DATE);
        } else if (cell instanceof Cell.Text text) {
            return text(Clean.text(text.value()), order);
        } else if (cell instanceof Cell.Number number) {
            return number(number.value());
        }
        return Reading.wrong(Trouble.Kind.NO_DATE);
    }

    private static Reading<LocalDate> number(BigDecimal value) {
        if (value.compareTo(FIRST_COMPACT) < 0 || value.compareTo(LAST_COMPACT) > 0) {
            return Reading.wrong(value.signum() > 0 ? Trouble.Kind.DATE_AS_NUMBER : Trouble.Kind.NO_DATE);
        }
        int whole = value.intValue();
        return value.compareTo(BigDecimal.valueOf(whole)) == 0
                ? day(whole / 10_000, whole / 100 % 100, whole % 100)
                : Reading.wrong(Trouble.Kind.NO_DATE);
    }

    private static Reading<LocalDate> text(String clean, DateOrder order) {
        if (Clean.saysNothing(clean)) {
            return Reading.nothing();
        }
        if (clean.length() > LONGEST) {
            return Reading.wrong(Trouble.Kind.NO_DATE);
        }
        Matcher found = NUMERIC.matcher(clean);
        if (found.matches()) {
            return day(part(found, 1), part(found, 3), part(found, 4));
        }
        found = CHINESE.matcher(clean);
        if (found.matches()) {
            return day(part(found, 1), part(found, 2), part(found, 3));
        }
        found = COMPACT.matcher(clean);
        if (found.matches()) {
            return day(part(found, 1), part(found, 2), part(found, 3));
        }
        found = YEAR_LAST.matcher(clean);
        if (order != DateOrder.YMD && found.matches()) {
            boolean dayFirst = order == DateOrder.DMY;
            return day(part(found, 4), part(found, dayFirst ? 3 : 1), part(found, dayFirst ? 1 : 3));
        }
        boolean bare = BARE_NUMBER.matcher(clean).matches();
        return Reading.wrong(bare ? Trouble.Kind.DATE_AS_NUMBER : Trouble.Kind.NO_DATE);
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Reading<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR) {
            return Reading.wrong(Trouble.Kind.NO_DATE);
        }
        YearMonth in = YearMonth.of(year, Math.min(12, Math.max(1, month)));
        if (in.getMonthValue() == month && in.isValidDay(day)) {
            return Reading.of(in.atDay(day));
        }
        // The nearest day that there is serves as an example.
        return Reading.wrong(Trouble.Kind.NO_SUCH_DAY, in.atDay(Math.min(in.lengthOfMonth(), Math.max(1, day))));
    }
}
