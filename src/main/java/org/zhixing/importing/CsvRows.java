package org.zhixing.importing;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.importing.TableFailure.Refused;

/** Makes a row of each record of a text file, blank ones too, which take a number. */
final class CsvRows extends CsvCallbackHandler<Row> {

    private int number;
    private int fields;
    private long characters;
    private List<Cell> cells = new ArrayList<>();

    /** How many records are behind. */
    int number() {
        return number;
    }

    @Override
    protected RecordType getRecordType() {
        // Blank lines too are given on, because they count.
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long line) {
        fields = 0;
        characters = 0;
        cells = new ArrayList<>();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (fields > Limits.COLUMNS) {
            throw new Refused("problems.table.tooManyColumns", number + 1, Limits.COLUMNS);
        }
        if (length > Limits.CSV_CELL_CHARACTERS) {
            throw new Refused("problems.table.quoteOpen", number + 1);
        }
        characters += length;
        if (characters > Limits.ROW_CHARACTERS) {
            throw new Refused("problems.table.tooMuch");
        }
        if (!CellTexts.isBlank(buffer, offset, length)) {
            while (cells.size() < fields - 1) {
                cells.add(Cell.EMPTY);
            }
            cells.add(new Cell.Text(new String(buffer, offset, length)));
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        addField(buffer, offset, length, false);
    }

    @Override
    protected void setEmpty() {
        fields = 1;
    }

    @Override
    protected Row buildRecord() {
        if (number == Limits.CSV_ROWS) {
            throw new Refused("problems.table.tooManyRows", Limits.CSV_ROWS);
        }
        return new Row(++number, cells);
    }
}
