package org.zhixing.importing;

import java.io.IOException;
import java.util.Locale;
import org.zhixing.importing.Cell.Unreadable;

/** Texts of a workbook's cells: rich text without its styles, escapes undone, pictures of WPS told apart. */
final class CellTexts {

    static final Cell TOO_LONG = new Unreadable(Unreadable.Kind.TOO_LONG, "");
    static final Cell PICTURE = new Unreadable(Unreadable.Kind.PICTURE, "=DISPIMG()");
    static final Cell NO_RESULT = new Unreadable(Unreadable.Kind.FORMULA, "");

    private static final long TEXT = XmlScanner.code("t");
    private static final long RUN = XmlScanner.code("r");
    private static final int ESCAPE = 7;
    /** What is kept of a longer text, all of it escapes, is still too long. */
    private static final int KEPT = ESCAPE * Limits.CELL_CHARACTERS;

    private static final int PICTURE_HEAD = 16;

    private CellTexts() {}

    /** The cell of a text as it stands; of nothing but white space, the empty one. */
    static Cell cell(String text) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            return TOO_LONG;
        }
        if (text.startsWith("=") && isPicture(text)) {
            return PICTURE;
        }
        return isBlank(text) ? Cell.EMPTY : new Cell.Text(text);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!isBlank(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** White space of any script, and what has neither width nor meaning. */
    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= '\u0085' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'));
    }

    /** Whether a formula is what WPS writes into a cell whose picture lies elsewhere in the file. */
    static boolean isPicture(String formula) {
        String head =
                formula.substring(0, Math.min(PICTURE_HEAD, formula.length())).toUpperCase(Locale.ROOT);
        String name = head.startsWith("=") ? head.substring(1) : head;
        return name.startsWith("DISPIMG(") || name.startsWith("_XLFN.DISPIMG(");
    }

    /** Adds the text of the element that has just started, and reads to its end. */
    static void plain(XmlScanner xml, XmlText text) throws IOException {
        int event;
        while ((event = xml.next()) != XmlScanner.END) {
            if (event == XmlScanner.START) {
                xml.skip();
            } else if (text.length() <= KEPT) {
                text.append(xml.text());
            }
        }
    }

    /** Adds the text of the runs of an element that has just started, readings (furigana) left out, up to its end. */
    static void rich(XmlScanner xml, XmlText text) throws IOException {
        int event;
        while ((event = xml.next()) != XmlScanner.END) {
            if (event != XmlScanner.START) {
                continue;
            }
            if (xml.name() == TEXT) {
                plain(xml, text);
            } else if (xml.name() == RUN) {
                rich(xml, text);
            } else {
                xml.skip();
            }
        }
    }

    /** Undoes {@code _x000D_}, by which a workbook writes characters that XML does not allow. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = at + ESCAPE <= text.length() && text.charAt(at + ESCAPE - 1) == '_' ? hex(text, at + 2) : -1;
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + ESCAPE;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
