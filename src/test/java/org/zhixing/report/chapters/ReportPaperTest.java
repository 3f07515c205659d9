package org.zhixing.report.chapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Role;
import org.zhixing.report.Reports;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Table;
import org.zhixing.report.sheets.Sheets;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Written;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** The pages say what the workbook says, and nothing of persons. */
class ReportPaperTest {

    private static final Review SAMPLE = Reports.sample();

    private static List<Table> tables(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The rows of all tables that begin so. */
    private static List<Table.Row> rows(Paper paper, String first) {
        return tables(paper).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().get(0).text().startsWith(first))
                .toList();
    }

    private static Map<String, Written> sheet(Language language, int number) {
        try (Book book = Sheets.of(SAMPLE, language, Reports.DAY)) {
            return Map.copyOf(List.copyOf(book.ledger().sheets().values()).get(number));
        }
    }

    private static String level(Written cell) {
        return cell instanceof Written.Number number
                ? Figures.level(number.value())
                : cell instanceof Written.NumberFormula formula ? Figures.level(formula.value()) : "—";
    }

    /** In the workbook's second sheet ids stand in column A, raw in D, effective in H, and how it came about in R. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyIndicatorHasTheWorkbooksNumbersAndWords(Language language) {
        Paper paper = ReportPaper.of(SAMPLE, language, Reports.DAY);
        Map<String, Written> cells = sheet(language, 1);
        int compared = 0;
        for (Map.Entry<String, Written> cell : cells.entrySet()) {
            CellReference place = new CellReference(cell.getKey());
            if (place.getCol() != 0 || !(cell.getValue() instanceof Written.Words id)) {
                continue;
            }
            if (Reports.PINNED.model().indicator(id.text()).isEmpty()) {
                continue;
            }
            int row = place.getRow() + 1;
            List<Table.Row> own = rows(paper, id.text() + " ").stream()
                    .filter(r -> r.cells().size() == 5 && r.kind() == Table.Kind.BODY)
                    .filter(r -> cells.get("R" + row) instanceof Written.Words how
                            && r.cells().get(4).text().equals(how.text()))
                    .toList();
            assertEquals(1, own.size(), id.text());
            assertEquals(level(cells.get("D" + row)), own.get(0).cells().get(1).text(), id.text());
            Written effective = cells.get("H" + row);
            assertEquals(level(effective), own.get(0).cells().get(2).text(), id.text());
            compared++;
        }
        assertEquals(Reports.PINNED.model().indicators().size(), compared);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfTheWorkbooksOverviewStandsOnItsPage(Language language) {
        String pages =
                String.join("\n", ReportPaper.of(SAMPLE, language, Reports.DAY).texts());
        Map<String, Written> overview = sheet(language, 0);
        int sentences = 0;
        for (Map.Entry<String, Written> cell : overview.entrySet()) {
            if (cell.getValue() instanceof Written.Words words && words.text().length() > 40) {
                if (cell.getKey().equals("A2")) {
                    continue;
                }
                assertTrue(pages.contains(words.text()), cell.getKey() + " " + words.text());
                sentences++;
            }
            if (cell.getValue() instanceof Written.NumberFormula score && score.value() <= 100) {
                assertTrue(pages.contains(Figures.score(score.value())), cell.getKey());
            }
        }
        assertTrue(sentences >= 6, "only " + sentences);
    }

    @Test
    void anEmptyAssessmentMakesAPaperToo() {
        Paper paper = ReportPaper.of(Reports.empty(), Language.ZH, Reports.DAY);
        assertTrue(paper.texts().contains("没有触发任何建议。"));
        assertTrue(paper.headings().size() > 12);
    }

    @Test
    void chaptersComeBeforeTheirParts() {
        Paper paper = ReportPaper.of(SAMPLE, Language.ZH, Reports.DAY);
        assertEquals(
                List.of("概览", "先做这几件", "维度与指标", "矩阵", "偏差", "评者", "年度对比", "方法与版本"),
                paper.headings().stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Block.Heading::text)
                        .toList());
        paper.drawings().forEach(drawing -> assertFalse(drawing.alt().isBlank()));
        tables(paper).forEach(table -> assertFalse(table.summary().isBlank()));
    }

    @Test
    void namesCommentsReasonsAndPlacesOfEvidenceStayOut() {
        Assessment assessment = Answers.to(Reports.PINNED.model())
                .level("M1.1", "D1", 3)
                .answer("M1.2", "D1", new Answer.NotApplicable(new PersonalText("机密理由")))
                .conflict("CONF", "CASE", "S1", 2, "机密事例")
                .evidence(new Evidence(
                        "e1",
                        List.of("M1.1"),
                        "E01",
                        java.time.LocalDate.of(2025, 6, 30),
                        new PersonalText("机密案卷"),
                        "D1",
                        "S1"))
                .done()
                .withRating(new Rating("M1.3", "S1", Role.S, new Answer.Level(2), new PersonalText("机密评语")))
                .withRaters(List.of(
                        new Rater("r-77", Role.D, new PersonalText("机密姓名"), true, null),
                        new Rater("S1", Role.S, new PersonalText("机密姓名"), true, null)));
        String all = String.join(
                "\n",
                ReportPaper.of(Reports.of(assessment), Language.ZH, Reports.DAY).texts());
        assertFalse(all.contains("机密"));
        assertFalse(all.contains("r-77"));
    }
}
