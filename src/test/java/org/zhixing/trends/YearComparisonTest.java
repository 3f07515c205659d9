package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

class YearComparisonTest {

    private static final AssessmentModel MODEL = Models.of(
            Models.dimension("M", 1, Models.subdimension("M1", 1, 1)),
            Models.dimension("A", 1, Models.subdimension("A1", 1, 1)));

    private static Answers answers(int level) {
        return Answers.to(MODEL)
                .level("M1.1", "D1", level)
                .level("A1.1", "D1", level)
                .fullyEvidenced(MODEL);
    }

    private static Answers withMatrix(Answers answers) {
        MODEL.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), "S1", 3));
        return answers;
    }

    @Test
    void aMatrixInOnePeriodAloneHindersTotalAndItsDimensionOnly() {
        YearComparison comparison = YearComparison.of(
                Years.year(MODEL, withMatrix(answers(3)).done()),
                Years.year(MODEL, answers(2).done()));
        assertEquals(
                List.of(
                        "TOTAL NOT_COMPARABLE MATRIX_IN_ONE",
                        "M UP",
                        "M1 UP",
                        "A NOT_COMPARABLE MATRIX_IN_ONE",
                        "A1 UP"),
                Years.verdicts(comparison));
    }

    @Test
    void whereNeitherPeriodHasAMatrixItDoesNotWidenTheIntervals() {
        YearComparison comparison = YearComparison.of(
                Years.year(MODEL, answers(3).done()),
                Years.year(MODEL, answers(2).done()));
        assertEquals(List.of("TOTAL UP", "M UP", "M1 UP", "A UP", "A1 UP"), Years.verdicts(comparison));
        ScoreChange total = comparison.total();
        assertEquals(5, total.threshold(), 1e-12);
        assertEquals(25, total.difference(), 1e-9);
    }

    @Test
    void theSentencesSayRulerRuleScoresAndWhatMovedThem() {
        YearComparison comparison = YearComparison.of(
                Years.year(MODEL, answers(3).done()),
                Years.year(MODEL, answers(2).done()));
        List<String> zh = new YearWords(comparison, Messages.in(Language.ZH)).summary();
        assertEquals("两期同用模型 1.0.0，可直接相比。", zh.get(0));
        assertEquals("总分：50.0 → 75.0（+25.0），达到 5.0 分的界限，有提升。由“名称”升到“名称”。", zh.get(2));
        assertEquals("总分 50.0 → 75.0，相差 +25.0。下面各项加起来正好是这个差。", zh.get(5));
        assertEquals("推高最多：M1 名称 +12.5、A1 名称 +12.5。", zh.get(6));
        assertEquals(
                "Overall: 50.0 → 75.0 (+25.0), reaching the limit of 5.0 points: higher. Up from \"Name\" to \"Name\".",
                new YearWords(comparison, Messages.in(Language.EN)).score(comparison.total()));
    }

    @ParameterizedTest
    @CsvSource({
        // s and cap before, s and cap after; shares of answers and evidence worked by hand
        "3, 2, 4, 4, 0.5, 1.5",
        "3, 4, 4, 4, 1, 0",
        "4, 2, 4, 3, 0, 1",
        "2, 2, 4, 2, 0, 0",
        "1, 2, 3, 4, 1.5, 0.5",
        "4, 4, 3, 2, -0.5, -1.5",
    })
    void whatMovedAnIndicatorIsSharedByTheMeanOfBothOrders(
            double s, int cap, double s2, int cap2, double answers, double evidence) {
        IndicatorChange change = IndicatorChange.of(MODEL, score(s, cap), score(s2, cap2));
        IndicatorChange.Effect effect = change.effect();
        assertEquals(answers, effect.answers(), 1e-12);
        assertEquals(evidence, effect.evidence(), 1e-12);
        assertEquals(0, effect.records(), 1e-12);
    }

    @Test
    void recordsThatNoLongerSpeakAgainstALevelAreACauseOfTheirOwn() {
        IndicatorScore cut = new IndicatorScore(
                "M1.1", IndicatorScore.Status.OK, 4.0, 4.0, 4, 2.0, 2.0, IndicatorScore.CapReason.RECORDS, 1, null);
        IndicatorChange change = IndicatorChange.of(MODEL, cut, score(4, 4));
        assertEquals(new IndicatorChange.Effect(0, 0, 2), change.effect());
        assertEquals(List.of(IndicatorChange.Cause.RECORDS), change.effect().causes());
    }

    private static IndicatorScore score(double s, int cap) {
        return new IndicatorScore("M1.1", IndicatorScore.Status.OK, s, s, cap, null, Math.min(s, cap), null, 1, null);
    }
}
