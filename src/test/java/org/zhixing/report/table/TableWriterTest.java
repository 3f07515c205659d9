package org.zhixing.report.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhixing.records.RecordField.Kind;

/** Tables that go out are read back as they were. */
class TableWriterTest {

    private static final List<Kind> KINDS = List.of(Kind.TEXT, Kind.DATE, Kind.TIME, Kind.NUMBER, Kind.BOOLEAN);
    private static final List<List<String>> ROWS = List.of(
            List.of("编号", "日期", "时间", "数", "是否"),
            List.of("R1", "2025-03-01", "9:30", "1.25", "是"),
            List.of("a<b>&\"c\"，=1+1", "2026/2/30", "午后", "两小时", ""),
            List.of("", "", "", "", "否"));

    @Test
    void aCsvStartsWithItsMarkAndQuotesWhatNeedsIt() throws IOException {
        assertEquals(
                "\uFEFF编号,日期,时间,数,是否\r\nR1,2025-03-01,9:30,1.25,是\r\n"
                        + "\"a<b>&\"\"c\"\"，=1+1\",2026/2/30,午后,两小时,\r\n,,,,否\r\n",
                new String(csv(), StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookKeepsDatesTimesAndNumbersAsSuchAndTheRestAsText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            XSSFSheet sheet = book.getSheet("记录");
            assertEquals("日期", sheet.getRow(0).getCell(1).getStringCellValue());
            XSSFRow row = sheet.getRow(1);
            assertEquals(
                    LocalDate.of(2025, 3, 1),
                    row.getCell(1).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(1)));
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(9.5 / 24, row.getCell(2).getNumericCellValue(), 1e-12);
            assertEquals(1.25, row.getCell(3).getNumericCellValue());
            XSSFRow odd = sheet.getRow(2);
            assertEquals("a<b>&\"c\"，=1+1", odd.getCell(0).getStringCellValue());
            for (int column = 0; column < 4; column++) {
                assertEquals(CellType.STRING, odd.getCell(column).getCellType());
            }
            assertEquals("2026/2/30", odd.getCell(1).getStringCellValue());
            assertEquals(1, sheet.getRow(3).getPhysicalNumberOfCells());
            assertEquals(4, sheet.getPhysicalNumberOfRows());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(workbook(), workbook());
    }

    @Test
    void columnsBeyondTheAlphabetAreLettered() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(0, 25, 26, 51, 52, 701, 702).stream()
                        .map(WorkbookParts::letters)
                        .toList());
    }

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(out)) {
            for (List<String> row : ROWS) {
                table.row(row);
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.workbook(out, "记录", KINDS)) {
            for (List<String> row : ROWS) {
                table.row(row);
            }
        }
        return out.toByteArray();
    }
}
