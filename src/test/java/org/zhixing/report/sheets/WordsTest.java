package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Recommendation.Horizon;
import org.zhixing.model.Role;
import org.zhixing.report.Reports;
import org.zhixing.report.wording.BoardSummary;
import org.zhixing.review.DueDates;
import org.zhixing.work.Language;
import org.zhixing.work.Text;

/** The small judgements behind the report's words. */
class WordsTest {

    @Test
    void theBoardReadsThreeSentences() {
        assertEquals(
                new BoardSummary(
                        "总分 55.6，属“起步”。做得稳而有据的是 V2.2 集体观念与邻里互助、M1.2 服务目标与计划、M4.3 名实一致。",
                        "文书化到“预警”、活动化到“关注”、形式化到“关注”。这是信号，先核对事实，再下判断。",
                        "先做：关键项整改：同意与例外告知脚本、风险分级表、强制报告卡、演练（R13，负责人）；" + "用任务甄别单分出专业、协助、不宜三类，每月与购买方商定（R08，负责人）。"),
                BoardSummary.of(Reports.sample(), Language.ZH, Reports.DAY));
    }

    @Test
    void anEmptyAssessmentSaysWhatToDoFirst() {
        assertEquals(
                new BoardSummary(
                        "Too little is rated for an overall score. Nothing yet is both consistent and evidenced:"
                                + " first add evidence for what is already done.",
                        "Too few core symptoms are answered to see all three drifts.",
                        "49 items are unrated: answer them before you choose actions."),
                BoardSummary.of(Reports.empty(), Language.EN, Reports.DAY));
    }

    @Test
    void aSingleStrongAnswerWithoutEvidenceIsNoStrengthYet() {
        BoardSummary summary = BoardSummary.of(
                Reports.of(Answers.to(Reports.PINNED.model())
                        .level("M1.1", "D1", 4)
                        .done()),
                Language.ZH,
                Reports.DAY);
        assertEquals("评得还不够，先不给总分。还没有哪一题做得稳而且有据：先给已经做到的补上证据。", summary.good());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "SHORT, 30, 2026-12-24",
                "SHORT, null, 2027-02-24",
                "MEDIUM, null, 2027-11-24",
                "LONG, null, 2028-11-24"
            })
    void anActionIsDueByItsDaysOrAtTheEndOfItsHorizon(Horizon horizon, Integer days, LocalDate due) {
        Text text = new Text("行动", "Action");
        Recommendation recommendation =
                new Recommendation("R01", "P1", List.of(), text, List.of(Role.D), horizon, days, text);
        assertEquals(due, DueDates.of(recommendation, Reports.DAY));
    }
}
