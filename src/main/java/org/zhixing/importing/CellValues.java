package org.zhixing.importing;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.zhixing.importing.Cell.Unreadable;

/** What a cell of a workbook holds, from its type, its style and its written value. */
final class CellValues {

    /** The attribute {@code t} of a cell. */
    enum Type {
        NUMBER,
        SHARED,
        TEXT,
        BOOL,
        ERROR,
        DATE;

        static Type of(byte[] bytes, int from, int to) {
            if (to - from > 1) {
                return bytes[from] == 's' || bytes[from] == 'i' ? TEXT : NUMBER;
            }
            return switch (to == from ? 'n' : bytes[from]) {
                case 's' -> SHARED;
                case 'b' -> BOOL;
                case 'e' -> ERROR;
                case 'd' -> DATE;
                default -> NUMBER;
            };
        }
    }

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{1,16}[!?]?");
    private static final int SMALL = 8;
    private static final int RECENT = 1 << 12;

    private final NumberKind[] kinds;
    private final boolean from1904;
    private final SharedTexts texts;
    /** Small texts come again and again: workers, types, yes and no. */
    private final Cell.Text[] recent = new Cell.Text[RECENT];

    CellValues(List<NumberKind> kinds, boolean from1904, SharedTexts texts) {
        this.kinds = kinds.toArray(NumberKind[]::new);
        this.from1904 = from1904;
        this.texts = texts;
    }

    /** @param value as written, not empty */
    Cell cell(Type type, int style, XmlText value) throws IOException {
        return switch (type) {
            case NUMBER -> number(style, value);
            case SHARED -> texts.get(index(value));
            case TEXT -> text(value);
            case BOOL -> bool(value.toString().strip());
            case ERROR -> error(value.toString());
            case DATE -> IsoTimes.cell(value.toString());
        };
    }

    private Cell text(XmlText value) {
        char[] characters = value.characters();
        int length = value.length();
        if (length > SMALL || characters[0] <= ' ' || characters[0] == '=' || characters[0] == '_') {
            return CellTexts.cell(CellTexts.unescape(value.toString()));
        }
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ hash >>> 12) & RECENT - 1;
        Cell.Text known = recent[slot];
        if (known != null && same(known.value(), characters, length)) {
            return known;
        }
        Cell cell = CellTexts.cell(CellTexts.unescape(value.toString()));
        if (cell instanceof Cell.Text text) {
            recent[slot] = text;
        }
        return cell;
    }

    private static boolean same(String text, char[] characters, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    private static Cell bool(String value) {
        return switch (value) {
            case "1", "true" -> new Cell.Bool(true);
            case "0", "false" -> new Cell.Bool(false);
            default -> error(value);
        };
    }

    static Cell error(String value) {
        return new Unreadable(Unreadable.Kind.ERROR, ERROR.matcher(value).matches() ? value : "#VALUE!");
    }

    private Cell number(int style, XmlText value) {
        NumberKind kind = style < kinds.length ? kinds[style] : NumberKind.NUMBER;
        try {
            return Numbers.cell(Numbers.parse(value.characters(), value.length()), kind, from1904);
        } catch (NumberFormatException e) {
            return error("#NUM!");
        }
    }

    private static int index(XmlText value) {
        int index = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.characters()[i] - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
    }
}
