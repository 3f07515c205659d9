package org.zhixing.importing.records;

/**
 * Texts in a file that a spreadsheet will open: one that it would take for a formula, or whose digits it would change, gets
 * an apostrophe in front; so does one that begins with an apostrophe, so that taking one away always gives the text back.
 */
final class PlainText {

    private static final String MARK = "'";

    /** What begins a formula, in either width, and what white space may hide one. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    /** Spreadsheets keep fifteen digits; a few less are safe from being shown as powers of ten. */
    private static final int DIGITS_KEPT = 11;

    private PlainText() {}

    static String written(String text) {
        return !text.isEmpty() && (text.startsWith(MARK) || FORMULA.indexOf(text.charAt(0)) >= 0 || loses(text))
                ? MARK + text
                : text;
    }

    static String read(String written) {
        return written.startsWith(MARK) ? written.substring(1) : written;
    }

    /** Whether it is an id of digits that would come back as a number: without its zeros, or rounded. */
    private static boolean loses(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (text.length() > DIGITS_KEPT || (text.length() > 1 && text.startsWith("0")));
    }
}
