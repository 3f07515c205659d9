package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Release;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.Row;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Written;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** The sheets that stand in a report where service records were read, and nowhere else. */
class RecordSheetsTest {

    private static final AssessmentModel MODEL = Reports.PINNED.model();

    private static ServiceRecord alike(String id, String date, double similarity, int cluster) {
        return Row.visit()
                .id(id)
                .on(date)
                .note(new NoteFacts(60, 40, 60, false, similarity, cluster))
                .record();
    }

    private static Review review(List<RowProblem> problems, RecordContext context) {
        List<ServiceRecord> records = List.of(
                alike("R1", "2025-03-01", 0.9, 1),
                alike("R2", "2025-03-09", 0.9, 1),
                alike("R3", "2025-04-01", 0.72, 1),
                alike("R4", "2025-05-01", 1, 2),
                alike("R5", "2025-05-02", 1, 2),
                Row.visit().id("R6").record());
        RecordTraits traits = new RecordTraits(EnumSet.allOf(RecordField.class), false, false, Set.of());
        ServiceData data = new ServiceData(new RecordSet(records, traits, 7), List.of(), problems, context);
        var signals =
                Leveled.of(MODEL, Answers.year(), 120, Map.of("DOC-2", Level.firm(2), "DOC-3", Level.tentative(2)));
        var assessment = Answers.to(MODEL)
                .level("M3.5", "D1", 4)
                .fullyEvidenced(MODEL)
                .done()
                .withReleases(List.of(new Release("M3.5", "S1", new PersonalText("机密理由"))));
        return Reviews.of(
                Reports.PINNED, assessment, new Sources(new RecordReview(data, signals), null, null, List.of()));
    }

    private static Map<String, ? extends Map<?, Written>> sheets(Review review, Language language) {
        try (Book book = Sheets.of(review, language, Reports.DAY)) {
            return Map.copyOf(book.ledger().sheets());
        }
    }

    private static boolean says(Map<?, Written> sheet, String text) {
        return sheet.values().stream()
                .anyMatch(w -> w instanceof Written.Words words && words.text().contains(text));
    }

    @Test
    void withoutRecordsThereAreNoSheetsAboutThem() {
        assertFalse(sheets(Reports.sample(), Language.ZH).containsKey("记录指标"));
    }

    @Test
    void everyIndicatorStandsWithItsNumbersOrWhyThereIsNone() {
        Map<?, Written> sheet =
                sheets(review(List.of(), RecordContext.NONE), Language.ZH).get("记录指标");
        Collection<Written> cells = List.copyOf(sheet.values());
        MODEL.driftIndicators().forEach(i -> assertTrue(cells.contains(new Written.Words(i.id())), i.id()));
        assertTrue(cells.contains(new Written.Number(0.5)), "the value");
        assertTrue(cells.contains(new Written.Number(0.25)), "the threshold of warning");
        assertTrue(says(sheet, "▲ 预警·试探"), "DOC-3");
        assertTrue(says(sheet, "只有 0 行，未到 30 行，不出结果"), "DOC-1");
        assertTrue(says(sheet, "收下 120 行"));
    }

    @Test
    void whatRecordsSayAgainstRatingsIsSaidEvenWhenReleased() {
        Map<?, Written> sheet =
                sheets(review(List.of(), RecordContext.NONE), Language.ZH).get("记录指标");
        assertTrue(says(sheet, "督导已放行"));
        assertFalse(says(sheet, "机密理由"));
    }

    @Test
    void groupsOfAlikeNotesAreListedByIdLargestFirst() {
        Map<?, Written> sheet =
                sheets(review(List.of(), RecordContext.NONE), Language.ZH).get("近重复分组");
        assertTrue(says(sheet, "R1、R2、R3"));
        assertTrue(says(sheet, "R4、R5"));
        assertFalse(says(sheet, "R6"));
        assertTrue(sheet.containsValue(new Written.Number(0.9)));
    }

    @Test
    void aGroupFoundLegitimateSaysWhyAndHowMany() {
        RecordContext context = new RecordContext(
                null,
                List.of(),
                List.of(new RecordContext.Legitimate(Set.of("R1", "R2"), new PersonalText("购买方规定的随访格式"), "S1")));
        Map<?, Written> sheet = sheets(review(List.of(), context), Language.ZH).get("近重复分组");
        assertTrue(says(sheet, "2 条：购买方规定的随访格式"));
    }

    @Test
    void driftsNameWhatTriggeredThem() {
        Map<?, Written> sheet =
                sheets(review(List.of(), RecordContext.NONE), Language.EN).get("Drifts");
        assertTrue(says(sheet, "Triggered in the records: DOC-2 Share of near-duplicate notes 50.0%"));
    }

    @Test
    void recordsByMonthStandWithTheirCharts() {
        try (Book book = Sheets.of(review(List.of(), RecordContext.NONE), Language.ZH, Reports.DAY)) {
            Map<?, Written> sheet = book.ledger().sheets().get("记录走势");
            assertTrue(says(sheet, "2025-03"));
            assertTrue(sheet.containsValue(new Written.Number(3)), "R1, R2 and R6 in March");
            assertEquals(
                    2,
                    book.workbook()
                            .getSheet("记录走势")
                            .getDrawingPatriarch()
                            .getCharts()
                            .size());
        }
    }

    @Test
    void theOrderOfSheetsKeepsRecordsBesideTheDrifts() {
        try (Book book = Sheets.of(review(List.of(), RecordContext.NONE), Language.ZH, Reports.DAY)) {
            int drifts = book.workbook().getSheetIndex("偏差");
            assertEquals("记录指标", book.workbook().getSheetName(drifts + 1));
            assertEquals("记录走势", book.workbook().getSheetName(drifts + 2));
            assertEquals("近重复分组", book.workbook().getSheetName(drifts + 3));
            assertEquals("问题行", book.workbook().getSheetName(drifts + 4));
        }
    }
}
