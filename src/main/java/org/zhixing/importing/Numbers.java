package org.zhixing.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** A workbook's numbers: as Excel shows them, and as the dates and times that a format makes of them. */
final class Numbers {

    /** Excel computes with more digits than it shows; 1.1 may be kept as 1.1000000000000001. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;
    private static final int SHORT = 16;
    private static final int GREATEST_EXPONENT = 308;
    private static final long DAY_MILLISECONDS = 86_400_000;
    /** The day after 9999-12-31. */
    private static final double END_OF_DATES = 2_958_466;

    private static final int DAYS_TO_1904 = 1_462;

    private Numbers() {}

    /** @throws NumberFormatException for what is no number, or beyond what Excel can hold */
    static BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException();
        }
        BigDecimal exact = new BigDecimal(text.strip());
        if (Math.abs((long) exact.precision() - exact.scale()) > GREATEST_EXPONENT + 1) {
            if (exact.signum() == 0 || exact.scale() > 0) {
                return BigDecimal.ZERO;
            }
            throw new NumberFormatException();
        }
        return plain(exact);
    }

    /** As the other, of characters; what most numbers are goes a short way. */
    static BigDecimal parse(char[] text, int length) {
        int i = length > 0 && text[0] == '-' ? 1 : 0;
        boolean negative = i == 1;
        long digits = 0;
        int point = -1;
        int first = i;
        for (; i < length && i - first <= SHORT; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (c == '.' && point < 0 && i > first && i + 1 < length) {
                point = i;
            } else {
                break;
            }
        }
        if (i < length || i == first) {
            return parse(new String(text, 0, length));
        }
        BigDecimal exact = BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : length - point - 1);
        return point < 0 ? exact : plain(exact);
    }

    static BigDecimal of(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static BigDecimal plain(BigDecimal exact) {
        if (exact.scale() == 0) {
            return exact;
        }
        BigDecimal shown = exact.precision() > SHOWN.getPrecision() ? exact.round(SHOWN) : exact;
        shown = shown.stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    /** The cell of a number under a format. A number that no date can be stays a number. */
    static Cell cell(BigDecimal number, NumberKind kind, boolean from1904) {
        double serial = number.doubleValue();
        if (kind == NumberKind.NUMBER || serial < 0 || serial >= END_OF_DATES - (from1904 ? DAYS_TO_1904 : 0)) {
            return new Cell.Number(number);
        }
        long day = (long) Math.floor(serial);
        long milliseconds = Math.round((serial - day) * DAY_MILLISECONDS);
        if (kind == NumberKind.TIME && day == 0 && milliseconds < DAY_MILLISECONDS) {
            return new Cell.Time(LocalTime.ofNanoOfDay(milliseconds * 1_000_000));
        }
        LocalDateTime midnight = date(from1904 ? day + DAYS_TO_1904 : day).atStartOfDay();
        return new Cell.DateTime(midnight.plus(milliseconds, ChronoUnit.MILLIS));
    }

    /** Excel takes 1900 for a leap year: below its 60th day everything is one day later. */
    private static LocalDate date(long day) {
        return LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
    }
}
