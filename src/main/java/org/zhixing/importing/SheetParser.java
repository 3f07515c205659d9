package org.zhixing.importing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell.Unreadable;
import org.zhixing.importing.TableFailure.Refused;

/** The rows of one sheet of a workbook, from its part. */
final class SheetParser {

    private final CellValues values;
    private final RowSink sink;
    private int rowNumber;
    private int column;
    private long cells;

    SheetParser(CellValues values, RowSink sink) {
        this.values = values;
        this.sink = sink;
    }

    void parse(InputStream in) {
        try {
            XMLStreamReader xml = Xml.reader(in);
            int depth = 0;
            while (xml.hasNext()) {
                int event = Xml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("row")) {
                        if (!row(xml)) {
                            return;
                        }
                    } else {
                        depth = Xml.deeper(depth);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw new Refused("problems.table.damaged");
        }
    }

    /** Reads to the row's end. */
    private boolean row(XMLStreamReader xml) throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        rowNumber = number == null ? rowNumber + 1 : number(number);
        if (rowNumber < 1 || rowNumber > Limits.ROWS) {
            throw new Refused("problems.table.damaged");
        }
        column = -1;
        List<Cell> row = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    cell(xml, row);
                } else {
                    depth = Xml.deeper(depth);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return sink.row(new Row(rowNumber, row));
    }

    private void cell(XMLStreamReader xml, List<Cell> row) throws XMLStreamException {
        String type = "";
        int style = 0;
        column++;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = column(xml.getAttributeValue(i));
                case "s" -> style = number(xml.getAttributeValue(i));
                case "t" -> type = xml.getAttributeValue(i);
                default -> {}
            }
        }
        if (column >= Limits.COLUMNS) {
            throw new Refused("problems.table.tooManyColumns", rowNumber, Limits.COLUMNS);
        }
        Cell cell = value(xml, type, style);
        if (cell instanceof Cell.Empty) {
            return;
        }
        cells += Math.max(1, column + 1 - row.size());
        if (cells > Limits.CELLS) {
            throw new Refused("problems.table.tooMuch");
        }
        if (column > row.size()) {
            row.addAll(Collections.nCopies(column - row.size(), Cell.EMPTY));
        }
        if (column == row.size()) {
            row.add(cell);
        } else {
            row.set(column, cell);
        }
    }

    /** Reads to the cell's end. */
    private Cell value(XMLStreamReader xml, String type, int style) throws XMLStreamException {
        String value = null;
        boolean formula = false;
        boolean picture = false;
        int depth = 1;
        while (depth > 0) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        value = xml.getElementText();
                    }
                    case "is" -> {
                        value = CellTexts.richText(xml);
                        if (value == null) {
                            return end(xml, depth, CellTexts.TOO_LONG);
                        }
                    }
                    case "f" -> {
                        formula = true;
                        picture = CellTexts.isPicture(xml.getElementText());
                    }
                    default -> depth = Xml.deeper(depth);
                }
            }
        }
        if (picture) {
            return new Unreadable(Unreadable.Kind.PICTURE, "=DISPIMG()");
        }
        if (value == null || value.isEmpty()) {
            return formula && !type.equals("str") ? new Unreadable(Unreadable.Kind.FORMULA, "") : Cell.EMPTY;
        }
        return type.equals("inlineStr") ? CellTexts.cell(value) : values.cell(type, style, value);
    }

    private static Cell end(XMLStreamReader xml, int depth, Cell cell) throws XMLStreamException {
        int open = depth;
        while (open > 0) {
            int event = Xml.next(xml);
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return cell;
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refused("problems.table.damaged");
        }
    }

    /** The column of {@code AB12}, from 0. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
            if (column > Limits.COLUMNS) {
                return Limits.COLUMNS;
            }
        }
        if (column == 0) {
            throw new Refused("problems.table.damaged");
        }
        return column - 1;
    }
}
