package org.zhixing.report.workbook;

/**
 * How much room a text takes, without fonts: a Chinese character is as wide as two digits, a Latin letter as one. Rather
 * a little too much than cut off.
 */
final class Measure {

    /** Digits of the workbook's first font, that many points wide at 10 points, against a whole em. */
    private static final double EM_IN_DIGITS = 1.85;

    private static final double LATIN_IN_DIGITS = 1.0;
    private static final double BASE_POINTS = 10;
    private static final double LINE = 1.36;
    private static final double PADDING = 6;

    private Measure() {}

    /** @return points of height that the text needs in a cell {@code width} digits wide */
    static double height(String text, Look look, double width) {
        double scale = look.points() / BASE_POINTS;
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double room = Math.max(2, width - 3);
            lines += look.wrap() ? Math.max(1, (int) Math.ceil(width(line) * scale / room)) : 1;
        }
        return lines * look.points() * LINE + PADDING;
    }

    private static double width(String line) {
        return line.codePoints().mapToDouble(Measure::digits).sum();
    }

    private static double digits(int point) {
        boolean wide = point >= 0x1100
                && (Character.isIdeographic(point)
                        || (point >= 0x2E80 && point <= 0xFFEF)
                        || point > 0xFFFF
                        || point == '—'
                        || point == '…');
        return wide ? EM_IN_DIGITS : LATIN_IN_DIGITS;
    }
}
