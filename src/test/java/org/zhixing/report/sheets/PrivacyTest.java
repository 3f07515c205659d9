package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Written;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** What a report says of people: roles and code letters, and of few workers nothing that could be one of theirs. */
class PrivacyTest {

    private static final AssessmentModel MODEL = Reports.PINNED.model();

    /** Director and supervisor say 4 everywhere, the workers 0 and 1. */
    private static Assessment answeredBy(List<String> raters) {
        Answers answers = Answers.to(MODEL);
        MODEL.indicators().forEach(i -> raters.stream()
                .filter(r -> i.roles().contains(Role.valueOf(r.substring(0, 1))))
                .forEach(r -> answers.level(i.id(), r, r.startsWith("W") ? r.equals("W1") ? 0 : 1 : 4)));
        return answers.done();
    }

    private static List<Written> raters(Assessment assessment) {
        try (Book book = Sheets.of(Reports.of(assessment), Language.ZH, Reports.DAY)) {
            return List.copyOf(book.ledger().sheets().get("评者").values());
        }
    }

    private static boolean says(List<Written> cells, String text) {
        return cells.stream()
                .anyMatch(w -> w instanceof Written.Words words && words.text().contains(text));
    }

    @Test
    void ofTwoWorkersNoRangeNoMedianAndNoMarkIsShown() {
        List<Written> cells = raters(answeredBy(List.of("D1", "S1", "W1", "W2")));
        assertFalse(cells.contains(new Written.Number(0.5)), "the workers' median");
        assertFalse(says(cells, "需讨论"), "a range that only the workers make wide");
        assertTrue(says(cells, "不足三人，不单列"));
        assertFalse(says(cells, "一线社工 甲"));
    }

    @Test
    void threeWorkersAreShownByCodeLetters() {
        List<Written> cells = raters(answeredBy(List.of("D1", "S1", "W1", "W2", "W3")));
        assertTrue(says(cells, "一线社工 甲"));
        assertTrue(says(cells, "一线社工 丙"));
        assertTrue(says(cells, "需讨论"));
        assertTrue(cells.contains(new Written.Number(4)));
    }

    @Test
    void noAgreementIsSaidOfTwoRaters() {
        List<Written> cells = raters(answeredBy(List.of("D1", "S1")));
        assertTrue(says(cells, "至少三人评分才报一致性"));
        assertFalse(says(cells, "需讨论"));
    }

    @Test
    void namesCommentsAndReasonsStayOutOfTheReport() {
        Assessment assessment = Answers.to(MODEL)
                .level("M1.1", "D1", 3)
                .answer("M1.2", "D1", new Answer.NotApplicable(new PersonalText("机密理由")))
                .conflict("CONF", "CASE", "S1", 2, "机密事例")
                .done()
                .withRating(new Rating("M1.3", "S1", Role.S, new Answer.Level(2), new PersonalText("机密评语")))
                .withRaters(List.of(
                        new Rater("r-77", Role.D, new PersonalText("机密姓名"), true, null),
                        new Rater("S1", Role.S, new PersonalText("机密姓名"), true, null)));
        try (Book book = Sheets.of(Reports.of(assessment), Language.ZH, Reports.DAY)) {
            String all = book.ledger().sheets().toString();
            assertFalse(all.contains("机密"));
            assertFalse(all.contains("r-77"));
        }
    }
}
