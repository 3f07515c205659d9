package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.zhixing.importing.CellValues.Type;
import org.zhixing.importing.TableFailure.Refused;

/** The rows of one sheet of a workbook, from its part. */
final class SheetParser {

    private static final long SHEET_DATA = XmlScanner.code("sheetData");
    private static final long ROW = XmlScanner.code("row");
    private static final long CELL = XmlScanner.code("c");
    private static final long VALUE = XmlScanner.code("v");
    private static final long FORMULA = XmlScanner.code("f");
    private static final long INLINE = XmlScanner.code("is");

    private final XmlScanner xml;
    private final CellValues values;
    private final RowSink sink;
    private final XmlText value = new XmlText();
    private final XmlText formula = new XmlText();
    private int rowNumber;
    private int column;
    private long cells;
    private Cell[] row = new Cell[64];
    private int width;
    private long characters;

    SheetParser(InputStream in, CellValues values, RowSink sink) throws IOException {
        this.xml = new XmlScanner(in);
        this.values = values;
        this.sink = sink;
    }

    void parse() throws IOException {
        int event;
        while ((event = xml.next()) != XmlScanner.DONE) {
            if (event == XmlScanner.START && xml.name() == SHEET_DATA && !rows()) {
                return;
            }
        }
    }

    private boolean rows() throws IOException {
        int event;
        while ((event = xml.next()) != XmlScanner.END) {
            if (event == XmlScanner.START) {
                if (xml.name() != ROW) {
                    xml.skip();
                } else if (!row()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean row() throws IOException {
        rowNumber++;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.letter(i) == 'r') {
                rowNumber = number(i);
            }
        }
        if (rowNumber < 1 || rowNumber > Limits.ROWS) {
            throw new Refused("problems.table.damaged");
        }
        column = -1;
        width = 0;
        characters = 0;
        int event;
        while ((event = xml.next()) != XmlScanner.END) {
            if (event == XmlScanner.START) {
                if (xml.name() == CELL) {
                    cell();
                } else {
                    xml.skip();
                }
            }
        }
        return width == 0 || sink.row(new Row(rowNumber, List.of(Arrays.copyOf(row, width))));
    }

    private void cell() throws IOException {
        Type type = Type.NUMBER;
        int style = 0;
        column++;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.letter(i)) {
                case 'r' -> column = column(i);
                case 's' -> style = number(i);
                case 't' -> type = Type.of(xml.bytes(), xml.valueFrom(i), xml.valueTo(i));
                default -> {}
            }
        }
        if (column >= Limits.COLUMNS) {
            throw new Refused("problems.table.tooManyColumns", rowNumber, Limits.COLUMNS);
        }
        Cell cell = content(type, style);
        if (!(cell instanceof Cell.Empty)) {
            put(cell);
        }
    }

    private void put(Cell cell) {
        cells += Math.max(1, column + 1 - width);
        characters += cell instanceof Cell.Text text ? text.value().length() : 0;
        if (cells > Limits.CELLS || characters > Limits.ROW_CHARACTERS) {
            throw new Refused("problems.table.tooMuch");
        }
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(2 * row.length, column + 1));
        }
        while (width <= column) {
            row[width++] = Cell.EMPTY;
        }
        row[column] = cell;
    }

    /** Reads to the cell's end. */
    private Cell content(Type type, int style) throws IOException {
        boolean valued = false;
        boolean computed = false;
        formula.clear();
        value.clear();
        int event;
        while ((event = xml.next()) != XmlScanner.END) {
            if (event != XmlScanner.START) {
                continue;
            }
            if (xml.name() == VALUE) {
                valued = true;
                value.clear();
                CellTexts.plain(xml, value);
            } else if (xml.name() == INLINE) {
                value.clear();
                CellTexts.rich(xml, value);
            } else if (xml.name() == FORMULA) {
                computed = true;
                CellTexts.plain(xml, formula);
            } else {
                xml.skip();
            }
        }
        if (computed && CellTexts.isPicture(formula.toString())) {
            return CellTexts.PICTURE;
        }
        if (value.length() > 0) {
            return values.cell(type, style, value);
        }
        return computed && !(valued && type == Type.TEXT) ? CellTexts.NO_RESULT : Cell.EMPTY;
    }

    /** A whole number of few digits. */
    private int number(int attribute) {
        byte[] bytes = xml.bytes();
        int from = xml.valueFrom(attribute);
        int to = xml.valueTo(attribute);
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || i - from > 8) {
                throw new Refused("problems.table.damaged");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The column of {@code AB12}, from 0. */
    private int column(int attribute) {
        byte[] bytes = xml.bytes();
        int found = 0;
        for (int i = xml.valueFrom(attribute); i < xml.valueTo(attribute); i++) {
            int letter = (bytes[i] | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            found = found * 26 + letter + 1;
            if (found > Limits.COLUMNS) {
                return Limits.COLUMNS;
            }
        }
        if (found == 0) {
            throw new Refused("problems.table.damaged");
        }
        return found - 1;
    }
}
