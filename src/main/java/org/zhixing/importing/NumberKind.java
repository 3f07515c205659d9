package org.zhixing.importing;

/** What a number format makes of a number. */
enum NumberKind {
    NUMBER,
    DATE,
    /** A time of day without a date. */
    TIME;

    /** Excel's formats that no file spells out; 27–36 and 50–58 are dates and times in East Asian versions. */
    static NumberKind ofBuiltIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
            default -> NUMBER;
        };
    }

    /**
     * Reads a format's first section for the letters of dates and times, outside quoted text, escapes and brackets such as
     * {@code [$-804]} and {@code [DBNum1]}.
     */
    static NumberKind ofFormat(String format) {
        boolean date = false;
        boolean time = false;
        boolean month = false;
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            switch (letter) {
                case '"' -> i = skipTo(format, '"', i);
                case '\\', '_', '*' -> i++;
                case '[' -> {
                    int end = skipTo(format, ']', i);
                    time |= isElapsed(format.substring(i + 1, Math.max(i + 1, Math.min(end, format.length()))));
                    i = end;
                }
                case ';' -> {
                    return kind(date, time, month);
                }
                case 'y', 'Y', 'd', 'D' -> date = true;
                case 'e', 'E' -> date |= isEra(format, i);
                case 'm', 'M' -> month = true;
                case 'h', 'H', 's', 'S' -> time = true;
                case 'a', 'A' -> {
                    // A weekday (aaaa), or morning and afternoon (AM/PM, A/P).
                    boolean weekday = format.regionMatches(true, i, "aaa", 0, 3);
                    date |= weekday;
                    time |= !weekday;
                    i = skipWord(format, i);
                }
                case 'G', 'g' -> {
                    if (format.regionMatches(true, i, "General", 0, 7)) {
                        i += 6;
                    }
                }
                default -> {}
            }
        }
        return kind(date, time, month);
    }

    private static NumberKind kind(boolean date, boolean time, boolean month) {
        if (date || (month && !time)) {
            return DATE;
        }
        return time ? TIME : NUMBER;
    }

    /** The index of the next {@code end}, or of the last character. */
    private static int skipTo(String format, char end, int from) {
        int found = format.indexOf(end, from + 1);
        return found < 0 ? format.length() : found;
    }

    /** The index of the last of the letters and slashes that begin at {@code from}. */
    private static int skipWord(String format, int from) {
        int end = from;
        while (end + 1 < format.length() && "aApPmM/".indexOf(format.charAt(end + 1)) >= 0) {
            end++;
        }
        return end;
    }

    /** {@code [h]}, {@code [mm]}, {@code [ss]}: hours, minutes or seconds beyond a day. */
    private static boolean isElapsed(String bracket) {
        return !bracket.isEmpty() && bracket.chars().allMatch(c -> "hHmMsS".indexOf(c) >= 0);
    }

    /** {@code e} is a year, unless it is the exponent of {@code 0.00E+00}. */
    private static boolean isEra(String format, int at) {
        return !(at + 1 < format.length() && (format.charAt(at + 1) == '+' || format.charAt(at + 1) == '-'));
    }
}
