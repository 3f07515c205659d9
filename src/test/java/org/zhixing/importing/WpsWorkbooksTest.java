package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.zhixing.importing.Cell.Unreadable;

/** Workbooks that WPS wrote hold for us what they hold for another reader. */
class WpsWorkbooksTest {

    private static final Path CORPUS = Path.of("../shared/corpora/wps-made");

    private int cells;
    private int dates;
    private int chinese;

    @Test
    void everyCellOfEveryWorkbookIsTheSameForAnotherReader() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        int files = 0;
        try (Stream<Path> all = Files.list(CORPUS)) {
            for (Path path :
                    all.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
                files++;
                TableFile table = TableFile.open(path, TableOptions.RECOGNISE);
                try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
                    for (SheetName sheet : table.sheets()) {
                        same(
                                workbook.getSheet(sheet.name()),
                                Reading.rows(table, sheet.name()),
                                path.getFileName() + " ");
                    }
                }
            }
        }
        assertTrue(files >= 69, "only " + files + " files");
        assertTrue(cells > 1500 && dates > 100 && chinese > 10, cells + " cells, " + dates + " dates, " + chinese);
    }

    private void same(Sheet sheet, List<Row> rows, String place) {
        Map<Integer, Row> ours = rows.stream().collect(Collectors.toMap(Row::number, row -> row));
        int found = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell our = ours.getOrDefault(row.getRowNum() + 1, new Row(1, List.of()))
                        .at(cell.getColumnIndex());
                assertEquals(theirs(cell), ours(our), place + sheet.getSheetName() + " " + cell.getAddress());
                boolean date = our instanceof Cell.DateTime || our instanceof Cell.Time;
                if (date && !isDate(cell)) {
                    // The other reader does not know the formats that only Chinese versions have.
                    String format = cell.getCellStyle().getDataFormatString();
                    assertTrue(format == null || format.contains("[DBNum1]") || format.startsWith("reserved-"), format);
                    chinese++;
                } else {
                    assertEquals(isDate(cell), date, place + cell.getAddress());
                }
                dates += date ? 1 : 0;
                found += our instanceof Cell.Empty ? 0 : 1;
            }
        }
        assertEquals(
                found,
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(c -> !(c instanceof Cell.Empty))
                        .count());
        cells += found;
    }

    private static String ours(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Number number) {
            return number(number.value().doubleValue());
        }
        if (cell instanceof Cell.DateTime time) {
            return number(DateUtil.getExcelDate(time.value()));
        }
        if (cell instanceof Cell.Time time) {
            return number(time.value().toNanoOfDay() / 86_400e9);
        }
        if (cell instanceof Cell.Bool bool) {
            return String.valueOf(bool.value());
        }
        return cell instanceof Unreadable unreadable ? unreadable.shown() : "";
    }

    private static CellType type(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static boolean isDate(org.apache.poi.ss.usermodel.Cell cell) {
        return type(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    }

    private static String theirs(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("DISPIMG(")) {
            return "=DISPIMG()";
        }
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue().isBlank() ? "" : cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell.getNumericCellValue());
            default -> "";
        };
    }

    /** Two readers may take the last digits of a number differently, and times are read to the millisecond. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.7f", value);
    }
}
