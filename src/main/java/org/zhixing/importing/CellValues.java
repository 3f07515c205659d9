package org.zhixing.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.zhixing.importing.Cell.Unreadable;

/** What a cell of a workbook holds, from its type, its style and its written value. */
final class CellValues {

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{1,16}[!?]?");

    private final List<NumberKind> kinds;
    private final boolean from1904;
    private final SharedTexts texts;

    CellValues(List<NumberKind> kinds, boolean from1904, SharedTexts texts) {
        this.kinds = kinds;
        this.from1904 = from1904;
        this.texts = texts;
    }

    /**
     * @param type the attribute {@code t}; empty when absent
     * @param style the attribute {@code s}
     * @param value as written, not empty
     */
    Cell cell(String type, int style, String value) throws XMLStreamException {
        switch (type) {
            case "s" -> {
                return texts.get(index(value));
            }
            case "str", "inlineStr" -> {
                return CellTexts.cell(CellTexts.unescape(value));
            }
            case "b" -> {
                return new Cell.Bool(value.equals("1") || value.equalsIgnoreCase("true"));
            }
            case "e" -> {
                return error(value);
            }
            case "d" -> {
                return IsoTimes.cell(value);
            }
            default -> {
                return number(style, value);
            }
        }
    }

    static Cell error(String value) {
        return new Unreadable(Unreadable.Kind.ERROR, ERROR.matcher(value).matches() ? value : "#VALUE!");
    }

    private Cell number(int style, String value) {
        BigDecimal number;
        try {
            number = Numbers.parse(value);
        } catch (NumberFormatException e) {
            return new Unreadable(Unreadable.Kind.ERROR, "#NUM!");
        }
        NumberKind kind = style >= 0 && style < kinds.size() ? kinds.get(style) : NumberKind.NUMBER;
        return Numbers.cell(number, kind, from1904);
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
