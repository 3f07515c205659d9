package org.zhixing.report.workbook;

import java.util.regex.Pattern;

/**
 * Makes any text fit for a cell and keeps it a text.
 *
 * <p>What XML cannot carry is shown instead of dropped: control characters as their pictures (U+0007 as ␇), halves of
 * surrogate pairs and non-characters as �. Line ends become line feeds. A text longer than a cell may hold ends in an
 * ellipsis. All else stays exactly as it is.
 */
public final class SafeText {

    /** The most UTF-16 units that a cell may hold. */
    public static final int LIMIT = 32_767;

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    /** Spreadsheets read {@code _x0041_} as the character with that number; its first underscore is written so itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** The text that the cell will show. */
    public static String shown(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder result = new StringBuilder(Math.min(lines.length(), LIMIT));
        int budget = LIMIT;
        for (int i = 0; i < lines.length(); ) {
            int point = lines.codePointAt(i);
            i += Character.charCount(point);
            int kept = carried(point);
            // An escaped underscore takes seven units in the file; counting it so never cuts too late.
            int cost = kept == '_' ? 7 : Character.charCount(kept);
            boolean last = i >= lines.length();
            if (cost + (last ? 0 : 1) > budget) {
                return result.append('…').toString();
            }
            result.appendCodePoint(kept);
            budget -= cost;
        }
        return result.toString();
    }

    /** How the shown text is written into the file. */
    static String written(String shown) {
        return ESCAPE.matcher(shown).replaceAll("_x005F_");
    }

    /** Whether a spreadsheet would take the text for a formula if somebody typed it. */
    static boolean looksLikeFormula(String shown) {
        return !shown.isEmpty() && "=+-@\t'".indexOf(shown.charAt(0)) >= 0;
    }

    /** A text for a page's head or foot, where an ampersand gives orders. */
    static String forMargin(String text) {
        String shown = shown(text).replace('\n', ' ').strip();
        String brief = shown.codePointCount(0, shown.length()) > 40
                ? shown.substring(0, shown.offsetByCodePoints(0, 39)) + "…"
                : shown;
        return brief.replace("&", "&&");
    }

    private static int carried(int point) {
        if (point == '\n' || point == '\t') {
            return point;
        }
        if (point < 0x20) {
            return PICTURES + point;
        }
        if (point == DELETE) {
            return DELETE_PICTURE;
        }
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return half || (point & 0xFFFE) == 0xFFFE ? REPLACEMENT : point;
    }
}
