package org.zhixing.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/** The records of an old workbook one after another: the sheets' names first, then the cells of one sheet. */
final class XlsRecords extends AbortableHSSFListener {

    private final @Nullable String wanted;
    private final Meter meter;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord awaitingText;
    private boolean from1904;
    private int depth;
    private boolean inWanted;
    private int cells;
    private int begun;
    private boolean whole;
    /** Places of what is no sheet of cells: charts, macros. */
    private final Set<Integer> others = new HashSet<>();

    /** @param wanted the sheet whose cells are kept; null for none */
    XlsRecords(@Nullable String wanted, Meter meter) {
        this.wanted = wanted;
        this.meter = meter;
    }

    /** Sheets of cells, in the order of their tabs. */
    List<SheetName> sheets() {
        return bound.stream()
                .filter(record -> !others.contains(record.getPositionOfBof()))
                .map(record -> new SheetName(record.getSheetname(), record.isHidden() || record.isVeryHidden()))
                .toList();
    }

    /** Whether everything that is wanted has come to its own end, and not to that of the file. */
    boolean whole() {
        return whole;
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>();
        rows.forEach((number, row) -> {
            List<Cell> line = new ArrayList<>();
            row.forEach((column, cell) -> {
                while (line.size() < column) {
                    line.add(Cell.EMPTY);
                }
                line.add(cell);
            });
            all.add(new Row(number + 1, line));
        });
        return all;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        if (meter.stopped()) {
            return 1;
        }
        if (record instanceof BOFRecord begin) {
            if (depth++ == 0) {
                begin(begin);
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            boolean enough = depth == 0 && (inWanted || (wanted == null && begun == bound.size() && begun > 0));
            whole |= enough;
            return (short) (enough ? 1 : 0);
        } else if (inWanted && depth == 1) {
            cell(record);
        } else if (depth == 1) {
            workbook(record);
        }
        return 0;
    }

    /** Sheets follow one another in the order of their places, which is not always that of their tabs. */
    private void begin(BOFRecord record) {
        if (record.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        BoundSheetRecord[] placed = BoundSheetRecord.orderByBofPosition(bound);
        if (begun < placed.length) {
            BoundSheetRecord one = placed[begun++];
            boolean cellsFollow = record.getType() == BOFRecord.TYPE_WORKSHEET;
            inWanted = cellsFollow && one.getSheetname().equals(wanted);
            if (!cellsFollow) {
                others.add(one.getPositionOfBof());
            }
        }
    }

    private void workbook(Record record) {
        if (record instanceof BoundSheetRecord one) {
            bound.add(one);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof SSTRecord table) {
            texts = table;
        }
    }

    private void cell(Record record) {
        if (record instanceof NumberRecord number) {
            put(number, number(number, number.getValue()));
        } else if (record instanceof LabelSSTRecord label) {
            put(label, text(label.getSSTIndex()));
        } else if (record instanceof LabelRecord label) {
            put(label, CellTexts.cell(label.getValue()));
        } else if (record instanceof BoolErrRecord value) {
            put(value, value.isError() ? error(value.getErrorValue()) : new Cell.Bool(value.getBooleanValue()));
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof StringRecord text && awaitingText != null) {
            put(awaitingText, CellTexts.cell(text.getString()));
            awaitingText = null;
        }
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> awaitingText = formula;
            case BOOLEAN -> put(formula, new Cell.Bool(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            case NUMERIC -> put(formula, number(formula, formula.getValue()));
            default -> {}
        }
    }

    private Cell text(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new Refused("problems.table.damaged");
        }
        return CellTexts.cell(texts.getString(index).getString());
    }

    private static Cell error(int code) {
        return CellValues.error(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private Cell number(CellValueRecordInterface cell, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return CellValues.error("#NUM!");
        }
        int style = cell.getXFIndex();
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String code = formats.get(format);
        NumberKind kind = code == null ? NumberKind.ofBuiltIn(format) : NumberKind.ofFormat(code);
        return Numbers.cell(Numbers.of(value), kind, from1904);
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        if (cell instanceof Cell.Empty) {
            return;
        }
        if (++cells > Limits.XLS_CELLS) {
            throw new Refused("problems.table.tooMuch");
        }
        rows.computeIfAbsent(place.getRow(), row -> new TreeMap<>()).put((int) place.getColumn(), cell);
    }
}
