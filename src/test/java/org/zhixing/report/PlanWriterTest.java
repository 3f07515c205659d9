package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.plan.ActionPlan;
import org.zhixing.report.workbook.SafeText;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** The action table as people open it. */
class PlanWriterTest {

    private static final int FIRST = 4;

    @TempDir
    Path folder;

    private XSSFWorkbook written(ActionPlan plan, Language language, boolean names) throws IOException {
        Path file = folder.resolve("行动表.xlsx");
        assertTrue(new PlanWriter(language, Reports.DAY).write(Plans.review(plan), file, names, true, Progress.NONE));
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> row(XSSFSheet sheet, int number) {
        Row row = sheet.getRow(number);
        return IntStream.range(0, 10)
                .mapToObj(c -> row.getCell(c).getCellType() == CellType.NUMERIC
                        ? String.valueOf(
                                row.getCell(c).getLocalDateTimeCellValue().toLocalDate())
                        : row.getCell(c).getStringCellValue())
                .toList();
    }

    @Test
    void eachActionStandsInItsRowWithWhatIsThereAndWhatIsMissing() throws IOException {
        try (XSSFWorkbook book = written(Plans.FOUR, Language.ZH, true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("行动计划", sheet.getSheetName());
            assertEquals(List.of("编号", "行动", "路径", "责任人", "责任角色", "期限", "状态", "证据", "针对", "备注"), row(sheet, FIRST - 1));
            assertEquals(
                    List.of(
                            "R13",
                            "关键项整改：同意与例外告知脚本、风险分级表、强制报告卡、演练",
                            "提升治理科学性",
                            "陈思远",
                            "负责人",
                            "2026-12-20",
                            "进行中",
                            "有：演练记录（演练记录册第 3 页）\n缺：抽查案卷 100% 做到",
                            "V1.2 保密、V1.3 生命第一与风险评估",
                            ""),
                    row(sheet, FIRST));
            assertEquals("证据齐，待下期核", row(sheet, FIRST + 1).get(6));
            assertEquals(List.of("A1", "换新的案卷柜", "", "", "", "", "未开始", "", "", ""), row(sheet, FIRST + 2));
            assertEquals("已放弃", row(sheet, FIRST + 3).get(6));
            assertEquals("并入社区的公开栏\n与居委会说好", row(sheet, FIRST + 3).get(9));
        }
    }

    @Test
    void withoutNamesTheOwnersColumnIsThereToBeFilledIn() throws IOException {
        try (XSSFWorkbook book = written(Plans.FOUR, Language.ZH, false)) {
            assertEquals("责任人", row(book.getSheetAt(0), FIRST - 1).get(3));
            for (int n = 0; n < 4; n++) {
                assertEquals("", row(book.getSheetAt(0), FIRST + n).get(3));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStateIsChosenFromAHiddenListThatHoldsEveryState(Language language) throws IOException {
        try (XSSFWorkbook book = written(Plans.FOUR, language, true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            DataValidation choice = sheet.getDataValidations().get(0);
            assertEquals("PLAN_STATES", choice.getValidationConstraint().getFormula1());
            assertEquals("G5:G8", choice.getRegions().getCellRangeAddresses()[0].formatAsString());
            assertTrue(book.isSheetHidden(1));
            XSSFSheet lists = book.getSheetAt(1);
            List<String> states = IntStream.range(0, 4)
                    .mapToObj(r -> lists.getRow(r).getCell(1).getStringCellValue())
                    .toList();
            assertTrue(book.getName("PLAN_STATES").getRefersToFormula().endsWith("$B$1:$B$4"));
            for (int n = 0; n < 4; n++) {
                assertTrue(states.contains(row(sheet, FIRST + n).get(6)));
            }
        }
    }

    @Test
    void itPrintsOnA4OnItsSideAndMarksWhatIsOverdueByTheDayOfReading() throws IOException {
        try (XSSFWorkbook book = written(Plans.FOUR, Language.ZH, true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(PaperSize.A4_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(
                    "AND(ISNUMBER($F5),$F5<TODAY(),OR($G5=\"未开始\",$G5=\"进行中\"))",
                    sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getRule(0)
                            .getFormula1());
        }
    }

    @Test
    void anEmptyPlanSaysSo() throws IOException {
        try (XSSFWorkbook book = written(ActionPlan.NONE, Language.ZH, true)) {
            assertEquals("还没有计划行动。", book.getSheetAt(0).getRow(FIRST).getCell(0).getStringCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "@SUM(A1)",
                "_x0041_",
                "两行\n文字",
                "a\0b\u0007",
                "\uD800x",
                "𠮷野家",
                "<b>&amp;</b>",
                "{0} ''"
            })
    void whatPeopleTypeStaysAText(String typed) throws IOException {
        try (XSSFWorkbook book = written(Plans.saying(typed), Language.ZH, true)) {
            List<String> row = row(book.getSheetAt(0), FIRST);
            String shown = SafeText.shown(typed);
            assertEquals(shown, row.get(1));
            assertEquals(shown, row.get(3));
            assertEquals(SafeText.shown("有：" + typed + "（" + typed + "）"), row.get(7));
            assertEquals(shown, row.get(9));
        }
    }

    @Test
    void theReportHasThePlanWithoutOwnersPlacesAndNotesAndNoSheetWhereThereIsNone() throws IOException {
        try (XSSFWorkbook book = report(Plans.review(Plans.FOUR))) {
            XSSFSheet sheet = book.getSheet("行动计划");
            assertEquals(book.getSheetIndex("建议") + 1, book.getSheetIndex(sheet));
            assertEquals("有：演练记录\n缺：抽查案卷 100% 做到", row(sheet, FIRST).get(7));
            assertEquals("2026-12-20", row(sheet, FIRST).get(5));
            for (int n = 0; n < 4; n++) {
                assertEquals("", row(sheet, FIRST + n).get(3));
                assertEquals("", row(sheet, FIRST + n).get(9));
            }
        }
        try (XSSFWorkbook book = report(Plans.review(ActionPlan.NONE))) {
            assertNull(book.getSheet("行动计划"));
        }
    }

    private XSSFWorkbook report(Review review) throws IOException {
        Path file = folder.resolve("报告.xlsx");
        new ReportWriter(Language.ZH, Reports.DAY).write(review, file, true, Progress.NONE);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplacedAndCancellingLeavesNothing() throws IOException {
        Path file = folder.resolve("行动表.xlsx");
        Files.writeString(file, "mine");
        PlanWriter writer = new PlanWriter(Language.ZH, LocalDate.of(2026, 11, 24));
        Review review = Plans.review(Plans.FOUR);
        assertThrows(ProblemException.class, () -> writer.write(review, file, true, false, Progress.NONE));
        assertFalse(writer.write(review, file, true, true, (done, of) -> false));
        assertEquals("mine", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
