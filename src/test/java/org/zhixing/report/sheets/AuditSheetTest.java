package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.ReadFiles;
import org.zhixing.documents.ShippedAuditModel;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.AuditReview.Beside;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Language;

/** The main report's sheet of the audit. */
class AuditSheetTest {

    /** Three files at 3 throughout, but F12 at 1, 2 and 2, and F16 at 1 in the first. */
    private static CaseFileAudit audit() {
        return ReadFiles.of(
                ShippedAuditModel.pinned(),
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> String.format("F%02d=", i) + (i == 12 ? "1 2 2" : i == 16 ? "1 3 3" : "3 3 3"))
                        .toArray(String[]::new));
    }

    @Test
    void withoutAnAuditThereIsNoSuchSheet() {
        try (Book book = Sheets.of(Reports.of(Reports.sample(2026)), Language.ZH, Reports.DAY)) {
            assertNull(book.workbook().getSheet("案卷审核"));
        }
    }

    @Test
    void theSheetSaysWhatTheAuditCameTo() {
        Review review = Reviews.of(Reports.PINNED, Reports.sample(2026), new Sources(null, null, audit(), List.of()));
        // 44 weights; F12 weighs 2: 75 − 25 × 2 × 2 / 44 in the first, 75 − 25 × 2 / 44 in the others. F16 at 1 caps
        // the first
        // at 40: (40 + 2 × 73.8636) / 3 = 62.5758; a third of the files has a critical item at 1, so that 59 caps all.
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("案卷审核");
            assertNotNull(sheet);
            assertEquals(59, row(sheet, "得分（0–100）").getCell(1).getNumericCellValue(), 1e-9);
            assertEquals("62.6", row(sheet, "封顶前").getCell(1).getStringCellValue());
            Row continuity = row(sheet, "F12 ");
            assertEquals(3, continuity.getCell(2).getNumericCellValue(), 1e-9);
            assertEquals(5 / 3.0, continuity.getCell(3).getNumericCellValue(), 1e-9);
            assertEquals(1, continuity.getCell(4).getNumericCellValue(), 1e-9);
            assertTrue(row(sheet, "F16 ").getCell(0).getStringCellValue().endsWith("★"));
            assertTrue(row(sheet, "活动化").getCell(1).getStringCellValue().contains("1.67，3 卷"));
            for (Beside one : review.audit().beside()) {
                Row line = row(sheet, one.indicator() + " ");
                assertEquals(one.self(), line.getCell(1).getNumericCellValue(), 1e-9);
                assertEquals(one.audited(), line.getCell(2).getNumericCellValue(), 1e-9);
                assertEquals(one.self() - one.audited(), line.getCell(3).getNumericCellValue(), 1e-9);
            }
            assertEquals(12, review.audit().beside().size());
        }
    }

    @Test
    void nothingOfSingleWorkersOrFilesStandsInIt() {
        Review review = Reviews.of(Reports.PINNED, Reports.sample(2026), new Sources(null, null, audit(), List.of()));
        try (Book book = Sheets.of(review, Language.EN, Reports.DAY)) {
            DataFormatter formatter = new DataFormatter();
            book.workbook()
                    .getSheet("Case-file audit")
                    .forEach(row -> row.forEach(cell -> {
                        String said = formatter.formatCellValue(cell);
                        assertTrue(!said.contains("W01") && !said.matches("(?i)c[0-2]"), said);
                    }));
        }
    }

    private static Row row(XSSFSheet sheet, String start) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && new DataFormatter().formatCellValue(row.getCell(0)).startsWith(start)) {
                return row;
            }
        }
        throw new AssertionError("no row " + start);
    }
}
