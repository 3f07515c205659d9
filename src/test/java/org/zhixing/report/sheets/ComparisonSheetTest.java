package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearComparison;
import org.zhixing.work.Language;

/** The sheet that sets this period beside the one before. */
class ComparisonSheetTest {

    @Test
    void theSheetSaysWhatTheComparisonHolds() {
        Review review = Reports.sample();
        YearComparison comparison = YearComparison.withPrevious(review).orElseThrow();
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("年度对比");
            List<String> names = column(sheet, 0);
            assertTrue(names.contains("总分"), names.toString());
            Row total = sheet.getRow(names.indexOf("总分"));
            assertEquals(comparison.total().difference(), total.getCell(5).getNumericCellValue(), 1e-9);
            assertEquals(comparison.total().threshold(), total.getCell(6).getNumericCellValue(), 1e-9);
            assertEquals("无明确变化", total.getCell(7).getStringCellValue());
        }
    }

    @Test
    void theWaterfallEndsWhereTheTotalIs() {
        Review review = Reports.sample();
        Waterfall waterfall = YearComparison.withPrevious(review).orElseThrow().waterfall();
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("年度对比");
            List<String> names = column(sheet, 0);
            int first = names.indexOf("部分") + 1;
            int last = first + waterfall.steps().size() + 1;
            assertEquals("2026", names.get(last));
            assertEquals(waterfall.before(), sheet.getRow(first).getCell(2).getNumericCellValue(), 1e-9);
            assertEquals(waterfall.after(), sheet.getRow(last).getCell(2).getNumericCellValue(), 1e-9);
            assertEquals(waterfall.after(), sheet.getRow(last - 1).getCell(2).getNumericCellValue(), 1e-6);
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            Cell cell = row == null ? null : row.getCell(column);
            texts.add(cell == null ? "" : formatter.formatCellValue(cell).strip());
        }
        return texts;
    }
}
