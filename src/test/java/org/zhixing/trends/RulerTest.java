package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zhixing.trends.Years.model;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.review.PastReview;

/** Which models may be compared, and by what (specification 9.14). */
class RulerTest {

    private static final AssessmentModel FIVE = Models.ofWeights(1, 1, 1, 1, 1);

    private static String kind(AssessmentModel before, AssessmentModel after) {
        Ruler ruler = Ruler.of(before, after);
        return ruler.kind() + (ruler.obstacle() == null ? "" : " " + ruler.obstacle());
    }

    @Test
    void versionsAndWhatIsAskedDecideTogether() {
        AssessmentModel four = Models.ofWeights(1, 1, 1, 1);
        assertEquals("SAME", kind(FIVE, FIVE));
        assertEquals("SAME", kind(FIVE, Years.version(FIVE, "1.0.7")));
        assertEquals("SAME", kind(FIVE, Years.version(FIVE, "1.3.0")));
        assertEquals("COMMON", kind(FIVE, Years.version(four, "1.1.0")));
        assertEquals("COMMON", kind(FIVE, four));
        assertEquals("COMMON", kind(FIVE, Models.ofWeights(2, 1, 1, 1, 1)));
        assertEquals("APART MAJOR_VERSION", kind(FIVE, Years.version(FIVE, "2.0.0")));
        assertEquals("APART OTHER_MODEL", kind(FIVE, Years.version(FIVE, "another", "1.0.0")));
    }

    @Test
    void seventyPerCentOfEachModelsWeightIsEnough() {
        // 7 of 10 are asked by both
        assertEquals("COMMON", kind(Models.ofWeights(7, 3), Models.ofWeights(7)));
        assertEquals("COMMON", kind(Models.ofWeights(7), Models.ofWeights(7, 3)));
        assertEquals("APART LITTLE_IN_COMMON", kind(Models.ofWeights(6.9, 3.1), Models.ofWeights(6.9)));
        assertEquals("APART LITTLE_IN_COMMON", kind(Models.ofWeights(6.9), Models.ofWeights(6.9, 3.1)));
    }

    @Test
    void anIndicatorWeighsByItsSubdimensionAndItsDimensionToo() {
        AssessmentModel before = model(
                "1.0.0",
                Models.dimension("M", 3, Models.subdimension("M1", 1, 1, 1), Models.subdimension("M2", 3, 1)),
                Models.dimension("V", 1, Models.subdimension("V1", 1, 1)));
        AssessmentModel after = model(
                "1.1.0",
                Models.dimension("M", 3, Models.subdimension("M1", 1, 1), Models.subdimension("M2", 3, 1)),
                Models.dimension("V", 1, Models.subdimension("V1", 1, 1, 1)));
        Ruler ruler = Ruler.of(before, after);
        // M1.2 is 3/4 · 1/4 · 1/2 = 3/32 of the earlier model; V1.2 is 1/4 · 1/2 of the later one
        assertEquals(29.0 / 32, ruler.commonBefore(), 1e-12);
        assertEquals(7.0 / 8, ruler.commonAfter(), 1e-12);
        assertEquals(List.of("V1.2"), ruler.added());
        assertEquals(List.of("M1.2"), ruler.removed());
    }

    @Test
    void bothPeriodsAreScoredAnewOverWhatBothAskByTheLaterWeights() {
        AssessmentModel before = Models.ofWeights(1, 1, 1);
        AssessmentModel after = model("1.1.0", Models.dimension("M", 1, Models.subdimension("M1", 1, 3, 1)));
        PastReview then = Years.year(
                before,
                Answers.to(before)
                        .level("M1.1", "D1", 1)
                        .level("M1.2", "D1", 2)
                        .level("M1.3", "D1", 0)
                        .fullyEvidenced(before)
                        .done());
        PastReview now = Years.year(
                after,
                Answers.to(after)
                        .level("M1.1", "D1", 2)
                        .level("M1.2", "D1", 4)
                        .fullyEvidenced(after)
                        .done());
        YearComparison apart = YearComparison.of(now, then);
        // two of three weigh 66.7 % in the earlier model
        assertEquals(Obstacle.LITTLE_IN_COMMON, apart.ruler().obstacle());
        assertEquals(25.0, Years.before(apart, "M"), 1e-9);

        AssessmentModel heavier = Models.ofWeights(2, 2, 1);
        YearComparison common = YearComparison.of(now, Years.year(heavier, then.assessment()));
        assertEquals(Ruler.Kind.COMMON, common.ruler().kind());
        // before (3·1 + 1·2)/4 = 1.25 → 31.25; after (3·2 + 1·4)/4 = 2.5 → 62.5
        assertEquals(31.25, Years.before(common, "M1"), 1e-9);
        assertEquals(62.5, Years.after(common, "M1"), 1e-9);
        assertEquals(List.of("TOTAL UP", "M UP", "M1 UP"), Years.verdicts(common));
    }

    @Test
    void anotherRulerIsOnlySetBeside() {
        AssessmentModel after = Years.version(FIVE, "2.0.0");
        PastReview then =
                Years.year(FIVE, Answers.to(FIVE).level("M1.1", "D1", 1).done());
        Answers answers = Answers.to(after);
        FIVE.indicators().forEach(i -> answers.level(i.id(), "D1", 2));
        YearComparison comparison = YearComparison.of(Years.year(after, answers.done()), then);
        assertEquals(
                List.of(
                        "TOTAL NOT_COMPARABLE MAJOR_VERSION",
                        "M NOT_COMPARABLE MAJOR_VERSION",
                        "M1 NOT_COMPARABLE MAJOR_VERSION"),
                Years.verdicts(comparison));
        assertEquals(List.of(), comparison.indicators());
        assertNull(comparison.waterfall());
        assertEquals(50.0, Years.after(comparison, "M"), 1e-9);
    }

    @Test
    void aTurnedIndicatorIsAnother() {
        AssessmentModel straight = model(
                "1.0.0",
                Models.dimension(
                        "M",
                        1,
                        Models.subdimension(
                                "M1",
                                1,
                                Models.indicator("M1.1", 4, false, false, Map.of()),
                                Models.indicator("M1.2", 1, false, false, Map.of()))));
        AssessmentModel turned = model(
                "1.1.0",
                Models.dimension(
                        "M",
                        1,
                        Models.subdimension(
                                "M1",
                                1,
                                Models.indicator("M1.1", 4, false, false, Map.of()),
                                Models.indicator("M1.2", 1, true, false, Map.of()))));
        Ruler ruler = Ruler.of(straight, turned);
        assertEquals(List.of("M1.2"), ruler.added());
        assertEquals(List.of("M1.2"), ruler.removed());
        assertEquals(0.8, ruler.commonAfter(), 1e-12);
    }
}
