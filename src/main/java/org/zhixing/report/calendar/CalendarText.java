package org.zhixing.report.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file: values escaped, lines of 75 octets at most, ended by CR LF (RFC 5545, 3.1 and 3.3.11). What
 * the format cannot carry is left out (control characters) or shown as � (halves of surrogate pairs).
 */
final class CalendarText {

    /** Without the line end; a folded line begins with a space, which counts. */
    private static final int OCTETS = 75;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int FIRST_PRINTABLE = 0x20;

    /** The second half of the C1 range ends here; these are control characters, too. */
    private static final int LAST_CONTROL = 0x9F;

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value needs no escaping. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with a text. */
    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (point == '\t' || !isControl(point)) {
                        escaped.appendCodePoint(isHalf(point) ? REPLACEMENT : point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isControl(int point) {
        return point < FIRST_PRINTABLE || (point >= DELETE && point <= LAST_CONTROL);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void fold(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            String next = Character.toString(line.codePointAt(i));
            int octets = next.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                lines.append("\r\n ");
                used = 1;
            }
            lines.append(next);
            used += octets;
            i += next.length();
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
