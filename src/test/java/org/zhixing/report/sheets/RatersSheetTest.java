package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Scale;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.report.RaterReviews;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Written;
import org.zhixing.review.RaterReview;
import org.zhixing.review.Review;
import org.zhixing.work.Language;

/** The sheet of raters says what the review says, each number with its count and its interval. */
class RatersSheetTest {

    private static final Review MANY = Reports.of(RaterReviews.withPanel(RaterReviews.many(6)));

    private static Map<String, Written> cells(Review review, Language language) {
        try (Book book = Sheets.of(review, language, Reports.DAY)) {
            return Map.copyOf(book.ledger().sheets().get(language == Language.ZH ? "评者" : "Raters"));
        }
    }

    private static List<String> words(Review review) {
        return cells(review, Language.ZH).values().stream()
                .filter(Written.Words.class::isInstance)
                .map(w -> ((Written.Words) w).text())
                .toList();
    }

    private static boolean shows(Review review, Double number) {
        return cells(review, Language.ZH).containsValue(new Written.Number(number));
    }

    private static RaterReview raters() {
        return MANY.raters();
    }

    @Test
    void everyStatisticStandsWithItsCountAndItsInterval() {
        Agreement all = raters().all();
        assertNotNull(all);
        try (Book book = Sheets.of(MANY, Language.ZH, Reports.DAY)) {
            Row row = rowOf(book.workbook().getSheet("评者"), "Krippendorff α（等级）");
            assertEquals(all.alpha().get(Scale.ORDINAL).value(), row.getCell(2).getNumericCellValue());
            assertTrue(row.getCell(3).getStringCellValue().contains(" 至 "));
            assertEquals(
                    all.alpha().get(Scale.ORDINAL).units(), (int) row.getCell(6).getNumericCellValue());
            assertEquals("不下结论", row.getCell(7).getStringCellValue());
            Row share = rowOf(book.workbook().getSheet("评者"), "相差不超过 1 级");
            assertEquals(all.withinOne().value(), share.getCell(2).getNumericCellValue());
        }
    }

    @Test
    void theIccSaysWhoseAnswersItLooksAt() {
        Agreement all = raters().all();
        assertNotNull(all);
        String basis = raters().complete() + " 位评分者都答了的 " + all.icc21().units() + " 题";
        assertEquals(1, words(MANY).stream().filter(w -> w.contains(basis)).count());
    }

    @Test
    void eachDimensionHasItsAlphaWithCountMissingAndInterval() {
        try (Book book = Sheets.of(MANY, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            for (String id : List.of("M", "V", "A")) {
                Agreement agreement = raters().dimensions().get(id);
                assertNotNull(agreement);
                Row row = rowBeginning(sheet, id + " ");
                assertEquals(agreement.chosenAlpha(), row.getCell(2).getNumericCellValue());
                assertEquals(agreement.missing(), (int) row.getCell(7).getNumericCellValue());
            }
        }
    }

    @Test
    void everyPairStandsInTheTableTwiceAndNobodyBesideThemselves() {
        try (Book book = Sheets.of(MANY, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            Row head = rowOf(sheet, "评分者");
            int seats = raters().seats().size();
            assertEquals(9, seats);
            for (int a = 0; a < seats; a++) {
                Row row = sheet.getRow(head.getRowNum() + 1 + a);
                assertEquals(
                        row.getCell(0).getStringCellValue(), head.getCell(2 + a).getStringCellValue());
                for (int b = 0; b < seats; b++) {
                    Cell there = row.getCell(2 + b);
                    Cell back = sheet.getRow(head.getRowNum() + 1 + b).getCell(2 + a);
                    if (a == b) {
                        assertEquals("", there.getStringCellValue());
                    } else {
                        assertEquals(there.getNumericCellValue(), back.getNumericCellValue());
                    }
                }
            }
            assertTrue(sheet.getSheetConditionalFormatting().getNumConditionalFormattings() == 0, "no data bars");
        }
    }

    @Test
    void manySeatsAreSplitIntoTablesOfTen() {
        Review crowd = Reports.of(RaterReviews.many(14));
        try (Book book = Sheets.of(crowd, Language.ZH, Reports.DAY)) {
            long heads = 0;
            for (Row row : book.workbook().getSheet("评者")) {
                heads += text(row.getCell(0)).equals("评分者") ? 1 : 0;
            }
            assertEquals(18, crowd.raters().seats().size());
            assertEquals(2, heads);
        }
    }

    @Test
    void whatIsToBeTalkedAboutStandsWithWhatEachRoleGave() {
        RaterReview.Contested first = raters().discuss().get(0);
        assertEquals("M1.5", first.indicator());
        assertTrue(words(MANY).contains("负责人 4；督导 2、4；一线社工 0、2、3、3、4、4"));
        assertEquals(
                raters().discuss().size(),
                words(MANY).stream().filter("需讨论"::equals).count());
    }

    @Test
    void theFiveWidestGapsBetweenSelfAndSupervisorAreShown() {
        try (Book book = Sheets.of(MANY, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            Row band = rowOf(sheet, "自评与督导：差得最多的五题");
            for (int i = 0; i < 5; i++) {
                RaterReview.Difference difference = raters().selfSupervisor().get(i);
                Row row = sheet.getRow(band.getRowNum() + 3 + i);
                assertTrue(row.getCell(0).getStringCellValue().startsWith(difference.indicator() + " "));
                assertEquals(difference.gap(), row.getCell(4).getNumericCellValue());
            }
            assertEquals("", text(sheet.getRow(band.getRowNum() + 8).getCell(0)));
        }
    }

    @Test
    void anExclusionShowsItsSignaturesAndNeverItsReason() {
        List<String> words = words(MANY);

        assertTrue(words.contains("作答没有计分：负责人已签，督导已签"));
        assertTrue(words.contains("提议不计入，还没有生效：负责人已签，督导未签"));
        assertFalse(cells(MANY, Language.ZH).toString().contains("机密"));
    }

    @Test
    void vignettesGiveEachSeatItsRanks() {
        assertTrue(words(MANY).contains("量尺用得一样吗"));
        assertFalse(words(Reports.of(RaterReviews.many(6))).contains("量尺用得一样吗"));
    }

    /** Beside the mean over roles, what director and supervisors said would tell what two workers did. */
    @Test
    void ofFewWorkersNeitherTheirLevelsNorThoseThatWouldTellThemAreShown() {
        Review few = Reports.of(RaterReviews.many(2));
        List<String> words = words(few);
        RaterReview.Contested hidden = few.raters().discuss().stream()
                .filter(c -> few.shownRoles(c.indicator()) == null)
                .findFirst()
                .orElseThrow();

        assertTrue(words.contains("一线社工不足三人，不单列"));
        assertTrue(words.stream().noneMatch(w -> w.contains("一线社工 甲")));
        try (Book book = Sheets.of(few, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            for (Row row : sheet) {
                String name = text(row.getCell(0));
                if (name.startsWith(hidden.indicator() + " ") && row.getCell(4).getCellType() == CellType.NUMERIC) {
                    // Only the gap may stand, as it does in the score document.
                    assertNull(number(row.getCell(2)));
                    assertNull(number(row.getCell(3)));
                }
            }
        }
    }

    @Test
    void ofFewWorkersHowFarTheOthersLieApartIsTold() {
        Review few = Reports.of(RaterReviews.many(2));
        RaterReview.Contested contested = few.raters().discuss().stream()
                .filter(c -> !c.told())
                .findFirst()
                .orElseThrow();
        try (Book book = Sheets.of(few, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            Row row = sheet.getRow(rowOf(sheet, "要谈的题：极差达到 3，或四分位距达到 2").getRowNum() + 2);
            while (!text(row.getCell(0)).startsWith(contested.indicator() + " ")) {
                row = sheet.getRow(row.getRowNum() + 1);
            }
            assertEquals(contested.range(), number(row.getCell(2)));
            assertEquals(contested.iqr(), number(row.getCell(3)));
            for (int column = 4; column <= 12; column++) {
                assertNull(number(row.getCell(column)), "no role's median");
            }
        }
    }

    /** The partner answers nine of what the others do: a frame says so, and the ground is the palest. */
    @Test
    void aKappaOverFewIndicatorsIsMutedInADashedFrame() {
        Answers answers = Answers.to(Reports.PINNED.model());
        int turn = 0;
        for (Indicator indicator : Reports.PINNED.model().indicators()) {
            int level = turn % 3;
            answers.level(indicator.id(), "D1", level).level(indicator.id(), "S1", level);
            if (turn++ < 9) {
                answers.level(indicator.id(), "X1", level);
            }
        }
        Review review = Reports.of(answers.done());
        assertTrue(words(review).stream().anyMatch(w -> w.contains("共同答的不到 10 题")));
        assertFalse(words(MANY).stream().anyMatch(w -> w.contains("共同答的不到 10 题")));
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            Row director = sheet.getRow(rowOf(sheet, "评分者").getRowNum() + 1);
            Cell firm = director.getCell(3);
            Cell few = director.getCell(4);
            assertEquals(1.0, firm.getNumericCellValue());
            assertEquals(1.0, few.getNumericCellValue());
            assertEquals(BorderStyle.NONE, firm.getCellStyle().getBorderTop());
            assertEquals(BorderStyle.DASHED, few.getCellStyle().getBorderTop());
            assertEquals("FF1E6A73", ground(firm));
            assertEquals("FFF1EDE2", ground(few));
        }
    }

    private static String ground(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }

    @Test
    void aSettingLeavesTheWorkersColumnOut() {
        Assessment many = RaterReviews.many(6);
        Assessment without = many.withPanel(many.panel().withAnonymity(new Anonymity(Anonymity.LEAST, false)));

        assertTrue(headed(Reports.of(many), "一线社工"));
        assertFalse(headed(Reports.of(without), "一线社工"));
    }

    private static boolean headed(Review review, String role) {
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("评者");
            for (Row row : sheet) {
                if (text(row.getCell(0)).equals("指标")) {
                    for (Cell cell : row) {
                        if (text(cell).equals(role)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }

    /** One supervisor claims all there is, against itself where the scale runs the other way; the rest says 1 and 2. */
    @Test
    void fullAndRobustScoreStandSideBySideWhereTheyLieFarApart() {
        Answers answers = Answers.to(Reports.PINNED.model());
        int turn = 0;
        for (Indicator indicator : Reports.PINNED.model().indicators()) {
            int own = 1 + turn++ % 2;
            for (String rater : List.of("D1", "S1", "S2", "W1", "W2", "W3", "X1")) {
                if (indicator.roles().contains(Role.valueOf(rater.substring(0, 1)))) {
                    answers.level(indicator.id(), rater, rater.equals("S2") ? 4 : indicator.reverse() ? 4 - own : own);
                }
            }
        }
        Review review =
                Reports.of(answers.fullyEvidenced(Reports.PINNED.model()).done());
        Double robust = review.scorecard().bias().robustScore();
        Double full = review.scorecard().overall().score();
        assertNotNull(robust);
        assertNotNull(full);
        assertTrue(Math.abs(full - robust) > 3, full + " and " + robust);

        assertTrue(words(review).stream().anyMatch(w -> w.startsWith("全体分 ") && w.endsWith("超过 3 分，两个都要看")));
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesShowTheSameNumbers(Language language) {
        Agreement all = raters().all();
        assertNotNull(all);
        assertTrue(cells(MANY, language)
                .containsValue(new Written.Number(all.icc21().value())));
        assertTrue(shows(MANY, all.exact().value()));
    }

    private static Row rowOf(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(first)) {
                return row;
            }
        }
        throw new AssertionError("no row " + first);
    }

    private static Row rowBeginning(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).startsWith(first)) {
                return row;
            }
        }
        throw new AssertionError("no row " + first);
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Double number(Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null;
    }
}
