package org.zhixing.report.workbook;

/**
 * How much room a text takes, without fonts: a Chinese character is as wide as two digits, a Latin letter as one,
 * more or less. Rather a little too much than cut off.
 */
final class Measure {

    /** Digits of the workbook's first font, that many points wide at 10 points, against a whole em. */
    private static final double EM_IN_DIGITS = 1.85;

    private static final double LATIN = 1.0;
    private static final double NARROW = 0.65;
    private static final double CAPITAL = 1.25;
    private static final double BROAD = 1.6;
    private static final String NARROW_ONES = " ijlftrI.,;:'|!()[]·’‘“”";
    private static final String BROAD_ONES = "mwMW@%";

    private static final double BASE_POINTS = 10;
    private static final double LINE = 1.36;
    private static final double PADDING = 6;

    private Measure() {}

    /** @return points of height that the text needs in a cell {@code width} digits wide */
    static double height(String text, Look look, double width) {
        double scale = look.points() / BASE_POINTS;
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += look.wrap() ? lines(line, Math.max(2, width - 3) / scale) : 1;
        }
        return lines * look.points() * LINE + PADDING;
    }

    /** Lines that a paragraph takes when words stay whole as long as they can. */
    private static int lines(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < paragraph.length(); ) {
            int point = paragraph.codePointAt(i);
            i += Character.charCount(point);
            double width = digits(point);
            if (used + word + width > room && point != ' ') {
                lines++;
                // A word that is longer than a line is broken.
                boolean whole = word + width <= room;
                used = 0;
                word = whole ? word : 0;
            }
            word += width;
            if (point == ' ' || point == '-' || isWide(point)) {
                used += word;
                word = 0;
            }
        }
        return lines;
    }

    private static double digits(int point) {
        if (isWide(point)) {
            return EM_IN_DIGITS;
        }
        if (NARROW_ONES.indexOf(point) >= 0) {
            return NARROW;
        }
        if (BROAD_ONES.indexOf(point) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(point) ? CAPITAL : LATIN;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (Character.isIdeographic(point)
                        || (point >= 0x2E80 && point <= 0xFFEF)
                        || point > 0xFFFF
                        || point == '—'
                        || point == '…');
    }
}
