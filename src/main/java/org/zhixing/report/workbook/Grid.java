package org.zhixing.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as rows and columns, both from 0. Keeps the ledger, and gives every row the height that its texts need:
 * spreadsheets do not do that for merged cells.
 */
public final class Grid {

    private static final double LEAST_HEIGHT = 19;
    private static final double MOST_HEIGHT = 400;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Ledger ledger;
    private final Map<Integer, Double> heights = new TreeMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();

    Grid(XSSFSheet sheet, Styles styles, Ledger ledger) {
        this.sheet = sheet;
        this.styles = styles;
        this.ledger = ledger;
        ledger.sheet(sheet.getSheetName());
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) LEAST_HEIGHT);
    }

    public String name() {
        return sheet.getSheetName();
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    /** Widths of the columns from the first on, in digits. */
    public void widths(double... digits) {
        for (int column = 0; column < digits.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(digits[column] * 256));
            widths.put(column, digits[column]);
        }
    }

    public void hideColumn(int column) {
        sheet.setColumnHidden(column, true);
    }

    public void text(int row, int column, String text, Look look) {
        text(row, column, column, text, look);
    }

    /** A text over several columns of one row. */
    public void text(int row, int from, int to, String text, Look look) {
        String shown = SafeText.shown(text);
        put(row, from, to, look, SafeText.looksLikeFormula(shown)).setCellValue(SafeText.written(shown));
        ledger.cell(name(), address(row, from), new Written.Words(shown));
        need(row, Measure.height(shown, look, width(from, to)));
    }

    /** A part of a cell's text that looks its own way; of its look, the font counts. */
    public record Run(String text, Look look) {}

    /** A text in several fonts. */
    public void runs(int row, int column, List<Run> runs, Look look) {
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        text(row, column, text, look);
        if (text.equals(SafeText.written(SafeText.shown(text)))) {
            XSSFRichTextString rich = new XSSFRichTextString();
            runs.forEach(run -> rich.append(run.text(), styles.font(run.look())));
            cell(row, column).setCellValue(rich);
        }
    }

    /** A number, or an empty cell where there is none. */
    public void number(int row, int column, @Nullable Double value, Look look) {
        XSSFCell cell = put(row, column, column, look, false);
        if (value != null) {
            cell.setCellValue(value);
            ledger.cell(name(), address(row, column), new Written.Number(value));
        }
    }

    /** A formula with the number it comes to, or null where it comes to an empty text. */
    public void formula(int row, int column, String formula, @Nullable Double value, Look look) {
        XSSFCell cell = put(row, column, column, look, false);
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue("");
            ledger.cell(name(), address(row, column), new Written.TextFormula(formula, ""));
        } else {
            cell.setCellValue(value);
            ledger.cell(name(), address(row, column), new Written.NumberFormula(formula, value));
        }
    }

    /** A formula with the text it comes to. */
    public void formulaText(int row, int column, String formula, String value, Look look) {
        formulaText(row, column, column, formula, value, look);
    }

    /** The same over several columns of one row. */
    public void formulaText(int row, int from, int to, String formula, String value, Look look) {
        XSSFCell cell = put(row, from, to, look, false);
        cell.setCellFormula(formula);
        cell.setCellValue(SafeText.written(value));
        ledger.cell(name(), address(row, from), new Written.TextFormula(formula, value));
        need(row, Measure.height(value, look, width(from, to)));
    }

    /** The ground of a row's cells that hold nothing. */
    public void blank(int row, int from, int to, Look look) {
        for (int column = from; column <= to; column++) {
            cell(row, column).setCellStyle(styles.of(look, false));
        }
    }

    /** At least this height, in points. */
    public void need(int row, double points) {
        heights.merge(row, Math.min(points, MOST_HEIGHT), Math::max);
    }

    /** Exactly this height, in points, whatever the texts. */
    public void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
        heights.put(row, -1.0);
    }

    /** How high these rows come out, in points, as far as they are written. */
    public double heights(int fromRow, int toRow) {
        double sum = 0;
        for (int row = fromRow; row <= toRow; row++) {
            double points = heights.getOrDefault(row, LEAST_HEIGHT);
            sum += points < 0 ? row(row).getHeightInPoints() : Math.max(points, LEAST_HEIGHT);
        }
        return sum;
    }

    /** The row's address in formulas of this sheet, such as {@code C7}. */
    public String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** A range of one column in formulas of this sheet, such as {@code C7:C12}. */
    public String range(int column, int fromRow, int toRow) {
        return address(fromRow, column) + ":" + address(toRow, column);
    }

    /** A cell's absolute address with its sheet, for formulas elsewhere and for names. */
    public String absolute(int row, int column) {
        return new CellReference(name(), row, column, true, true).formatAsString();
    }

    /** A column's range with its sheet, for names and drop-downs. */
    public String absoluteRange(int column, int fromRow, int toRow) {
        return absolute(fromRow, column) + ":" + new CellReference(toRow, column, true, true).formatAsString();
    }

    /** Rows above and columns left of this place stay in sight. */
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    public void filter(int headRow, int lastRow, int from, int to) {
        sheet.setAutoFilter(new CellRangeAddress(headRow, lastRow, from, to));
    }

    /** Cells of one column that take only what a list offers; {@code list} is the name of a range. */
    public void choices(int fromRow, int toRow, int column, String list, String title, String refusal) {
        DataValidationConstraint listed = sheet.getDataValidationHelper().createFormulaListConstraint(list);
        takesOnly(fromRow, toRow, column, listed, title, refusal);
    }

    /** Cells of one column that take only what makes a formula true, which is about the first row; see {@link #groundWhere}. */
    public void holds(int fromRow, int toRow, int column, String formula, String title, String refusal) {
        DataValidationConstraint held = sheet.getDataValidationHelper().createCustomConstraint(formula);
        takesOnly(fromRow, toRow, column, held, title, refusal);
    }

    private void takesOnly(
            int fromRow, int toRow, int column, DataValidationConstraint what, String title, String refusal) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(what, new CellRangeAddressList(fromRow, toRow, column, column));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, refusal);
        sheet.addValidationData(validation);
    }

    /**
     * A ground for cells as long as a formula holds.
     *
     * @param formula about the upper left cell; the others as if it were copied
     */
    public void groundWhere(int fromRow, int toRow, int column, String formula, Tone ground) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(ground.inCells());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(fromRow, toRow, column, column)}, rule);
    }

    /** The page ends above this row. */
    public void pageBreak(int row) {
        sheet.setRowBreak(row - 1);
    }

    /** Folds rows under the one above them. */
    public void group(int from, int to) {
        sheet.groupRow(from, to);
        sheet.setRowSumsBelow(false);
    }

    /**
     * Sets up the page: A4 landscape, one page wide, numbered.
     *
     * @param titleRows how many rows from the top are repeated on every page
     * @param onePage whether everything is made to fit one page
     */
    public void print(int lastRow, int lastColumn, int titleRows, boolean onePage, String left, String pages) {
        PrintSetup.apply(sheet, lastRow, lastColumn, 0, titleRows, onePage, left, pages);
    }

    /** The same with only one row, such as a table's head, repeated on every page. */
    public void printRepeating(int headRow, int lastRow, int lastColumn, String left, String pages) {
        PrintSetup.apply(sheet, lastRow, lastColumn, headRow, 1, false, left, pages);
    }

    /**
     * Guards against slips: without a password, and only what is there to be filled in can be changed. Rows and columns can
     * still be resized, and what a filter shows chosen.
     */
    public void protect() {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }

    /** Gives every row its height; call once, at the end. */
    public void finish() {
        heights.forEach((row, points) -> {
            if (points >= 0) {
                row(row).setHeightInPoints((float) Math.max(points, LEAST_HEIGHT));
            }
        });
    }

    void countChart() {
        ledger.chart(name());
    }

    private double width(int from, int to) {
        double sum = 0;
        for (int column = from; column <= to; column++) {
            sum += widths.getOrDefault(column, 8.43);
        }
        return sum;
    }

    private XSSFCell put(int row, int from, int to, Look look, boolean keepsText) {
        for (int column = from; column <= to; column++) {
            cell(row, column).setCellStyle(styles.of(look, keepsText));
        }
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
        return cell(row, from);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow at = row(row);
        XSSFCell cell = at.getCell(column);
        return cell == null ? at.createCell(column) : cell;
    }

    private XSSFRow row(int row) {
        XSSFRow at = sheet.getRow(row);
        return at == null ? sheet.createRow(row) : at;
    }
}
