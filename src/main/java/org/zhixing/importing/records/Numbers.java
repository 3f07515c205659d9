package org.zhixing.importing.records;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhixing.importing.Cell;
import org.zhixing.records.RecordMapping.HourUnit;

/** Numbers as ruling A15 takes them: digits of either width; commas, signs of percent and units are not guessed at. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

    /** No count of people or hours has more digits. */
    private static final int LONGEST = 30;

    private static final BigDecimal DAY_HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal DAY_MINUTES = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(1_000_000);
    private static final double HOUR = 60;

    private Numbers() {}

    /** Hours of service: more than 0, at most 24 (ruling A6). */
    static CellReading<Double> serviceHours(HourUnit unit) {
        boolean minutes = unit == HourUnit.MINUTES;
        return CellReading.of(cell -> number(cell).then(value -> {
            boolean fits = value.signum() > 0 && value.compareTo(minutes ? DAY_MINUTES : DAY_HOURS) <= 0;
            return fits ? Reading.of(hours(value, minutes)) : Reading.wrong(Trouble.Kind.HOURS);
        }));
    }

    /** Hours of paperwork: 0 or more. */
    static CellReading<Double> paperHours(HourUnit unit) {
        boolean minutes = unit == HourUnit.MINUTES;
        return CellReading.of(cell -> number(cell).then(value -> {
            Reading<BigDecimal> counted = atLeastZero(value);
            return counted.then(v -> Reading.of(hours(v, minutes)));
        }));
    }

    /** People: whole, 0 or more. */
    static CellReading<Integer> people() {
        return CellReading.of(cell -> number(cell).then(Numbers::atLeastZero).then(Numbers::whole));
    }

    /** A mark that a person gave: 0 or more. */
    static CellReading<Double> mark() {
        return CellReading.of(cell -> number(cell).then(Numbers::atLeastZero).then(v -> Reading.of(v.doubleValue())));
    }

    /** The highest mark that can be given: more than 0. */
    static CellReading<Double> fullMark() {
        return CellReading.of(cell -> number(cell)
                .then(v -> v.signum() > 0 ? Reading.of(v.doubleValue()) : Reading.wrong(Trouble.Kind.NOT_POSITIVE)));
    }

    private static Reading<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return Reading.of(number.value());
        }
        if (!(cell instanceof Cell.Text text)) {
            return Reading.wrong(Trouble.Kind.NO_NUMBER);
        }
        String clean = Clean.text(text.value());
        if (Clean.saysNothing(clean)) {
            return Reading.nothing();
        }
        return clean.length() <= LONGEST && NUMBER.matcher(clean).matches()
                ? Reading.of(new BigDecimal(clean))
                : Reading.wrong(Trouble.Kind.NO_NUMBER);
    }

    private static Reading<BigDecimal> atLeastZero(BigDecimal value) {
        if (value.signum() < 0) {
            return Reading.wrong(Trouble.Kind.NEGATIVE);
        }
        return value.compareTo(MOST_PEOPLE) > 0
                ? Reading.wrong(Trouble.Kind.TOO_LARGE, MOST_PEOPLE.toPlainString())
                : Reading.of(value);
    }

    private static Reading<Integer> whole(BigDecimal value) {
        int whole = value.intValue();
        return value.compareTo(BigDecimal.valueOf(whole)) == 0
                ? Reading.of(whole)
                : Reading.wrong(Trouble.Kind.NOT_WHOLE);
    }

    private static double hours(BigDecimal value, boolean minutes) {
        return minutes ? value.doubleValue() / HOUR : value.doubleValue();
    }
}
