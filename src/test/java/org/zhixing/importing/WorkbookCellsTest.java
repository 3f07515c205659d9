package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.importing.Cell.Unreadable;
import org.zhixing.importing.TableFile.Kind;

/** Workbooks that another program wrote, in the new form and the old. */
class WorkbookCellsTest {

    @TempDir
    Path folder;

    /** The file's name says the wrong thing on purpose. */
    private Path write(Workbook workbook, Consumer<Workbook> fill) throws IOException {
        Path file = folder.resolve("table.csv");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Workbook empty(Kind kind) {
        return kind == Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        org.apache.poi.ss.usermodel.Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private static void number(Sheet sheet, int row, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        org.apache.poi.ss.usermodel.Cell cell = cell(sheet, row, 0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static List<Cell> firsts(List<Row> rows) {
        return rows.stream().map(row -> row.at(0)).toList();
    }

    private static Cell date(int year, int month, int day, int hour, int minute) {
        return new Cell.DateTime(LocalDateTime.of(year, month, day, hour, minute));
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void aDateIsADateWhateverItsFormat(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            Sheet sheet = workbook.createSheet("记录");
            number(sheet, 0, 45000, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"");
            number(sheet, 1, 45000, "yyyy\"年\"m\"月\"d\"日\";@");
            number(sheet, 2, 45000, "m/d/yy");
            number(sheet, 3, 45000.5, "yyyy-mm-dd hh:mm");
            number(sheet, 4, 0.625, "h:mm");
            number(sheet, 5, 45000, "0.00");
            number(sheet, 6, 45000, "[$-804]aaaa;@");
            number(sheet, 7, 1.25, "[h]:mm");
        });
        assertEquals(
                List.of(
                        date(2023, 3, 15, 0, 0),
                        date(2023, 3, 15, 0, 0),
                        date(2023, 3, 15, 0, 0),
                        date(2023, 3, 15, 12, 0),
                        new Cell.Time(LocalTime.of(15, 0)),
                        number("45000"),
                        date(2023, 3, 15, 0, 0),
                        date(1900, 1, 1, 6, 0)),
                firsts(Reading.rows(file)));
    }

    @Test
    void aWorkbookThatCountsFromNineteenOhFourIsReadSo() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Path file = write(workbook, book -> number(book.createSheet(), 0, 43538, "yyyy-mm-dd"));
        assertEquals(List.of(date(2023, 3, 15, 0, 0)), firsts(Reading.rows(file)));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void everyTypeOfCellKeepsItsType(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            Sheet sheet = workbook.createSheet("记录");
            cell(sheet, 0, 0).setCellValue("入户探访\n第二行 <&> 𠮷");
            cell(sheet, 1, 0).setCellValue(true);
            cell(sheet, 2, 0).setCellValue(false);
            cell(sheet, 3, 0).setCellErrorValue(FormulaError.NA.getCode());
            cell(sheet, 4, 0).setCellErrorValue(FormulaError.DIV0.getCode());
            cell(sheet, 5, 0).setCellValue(1.1);
            cell(sheet, 6, 0).setCellValue(-0.25);
            cell(sheet, 7, 0).setCellValue(20250315);
            cell(sheet, 8, 0).setCellValue("20250315");
            cell(sheet, 9, 0).setCellValue("=1+1");
            cell(sheet, 10, 0).setCellValue(" 前后空格 ");
            var rich = workbook.getCreationHelper().createRichTextString("红黑");
            rich.applyFont(0, 1, workbook.createFont());
            cell(sheet, 11, 0).setCellValue(rich);
        });
        assertEquals(
                List.of(
                        new Cell.Text("入户探访\n第二行 <&> 𠮷"),
                        new Cell.Bool(true),
                        new Cell.Bool(false),
                        new Unreadable(Unreadable.Kind.ERROR, "#N/A"),
                        new Unreadable(Unreadable.Kind.ERROR, "#DIV/0!"),
                        number("1.1"),
                        number("-0.25"),
                        number("20250315"),
                        new Cell.Text("20250315"),
                        new Cell.Text("=1+1"),
                        new Cell.Text(" 前后空格 "),
                        new Cell.Text("红黑")),
                firsts(Reading.rows(file)));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void aFormulaGivesTheResultThatTheFileHolds(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            Sheet sheet = workbook.createSheet("记录");
            String[] formulas = {"1+1", "\"甲\"&\"乙\"", "1=1", "1/0"};
            for (int i = 0; i < formulas.length; i++) {
                cell(sheet, i, 0).setCellFormula(formulas[i]);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            // A result that its formula would not give: it is taken from the file, not computed.
            cell(sheet, 4, 0).setCellFormula("2+2");
            sheet.getRow(4).getCell(0).setCellValue(5);
        });
        assertEquals(
                List.of(
                        number("2"),
                        new Cell.Text("甲乙"),
                        new Cell.Bool(true),
                        new Unreadable(Unreadable.Kind.ERROR, "#DIV/0!"),
                        number("5")),
                firsts(Reading.rows(file)));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void blankStyledRowsTakeANumberAndAreNotGiven(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            Sheet sheet = workbook.createSheet("记录");
            cell(sheet, 0, 1).setCellValue("头");
            CellStyle bold = workbook.createCellStyle();
            for (int i = 1; i < 20; i++) {
                cell(sheet, i, 3).setCellStyle(bold);
            }
            cell(sheet, 20, 0).setCellValue(" \u3000\t");
            cell(sheet, 21, 2).setCellValue(7);
            cell(sheet, 21, 5).setCellStyle(bold);
        });
        assertEquals(
                List.of(
                        new Row(1, List.of(Cell.EMPTY, new Cell.Text("头"))),
                        new Row(22, List.of(Cell.EMPTY, Cell.EMPTY, number("7")))),
                Reading.rows(file));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void mergedCellsHaveTheirValueInTheFirstOnly(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            Sheet sheet = workbook.createSheet("记录");
            cell(sheet, 0, 0).setCellValue("合并");
            cell(sheet, 1, 2).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        });
        assertEquals(
                List.of(
                        new Row(1, List.of(new Cell.Text("合并"))),
                        new Row(2, List.of(Cell.EMPTY, Cell.EMPTY, new Cell.Text("x")))),
                Reading.rows(file));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void sheetsAreListedInTheOrderOfTheirTabsWithTheHiddenOnes(Kind kind) throws IOException {
        Path file = write(empty(kind), workbook -> {
            cell(workbook.createSheet("二月"), 0, 0).setCellValue("b");
            cell(workbook.createSheet("隐藏"), 0, 0).setCellValue("h");
            cell(workbook.createSheet("一月 & 其他"), 0, 0).setCellValue("a");
            workbook.createSheet("空");
            workbook.setSheetOrder("一月 & 其他", 0);
            workbook.setSheetVisibility(workbook.getSheetIndex("隐藏"), SheetVisibility.VERY_HIDDEN);
        });
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        assertEquals(kind, table.kind());
        assertNull(table.form());
        assertEquals(
                List.of(
                        new SheetName("一月 & 其他", false),
                        new SheetName("二月", false),
                        new SheetName("隐藏", true),
                        new SheetName("空", false)),
                table.sheets());
        assertEquals(List.of(new Cell.Text("a")), firsts(Reading.rows(table, "一月 & 其他")));
        assertEquals(List.of(new Cell.Text("b")), firsts(Reading.rows(table, "二月")));
        assertEquals(List.of(new Cell.Text("h")), firsts(Reading.rows(table, "隐藏")));
        assertEquals(List.of(), Reading.rows(table, "空"));
    }
}
