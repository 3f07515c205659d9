package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Recommendation.Horizon;
import org.zhixing.model.Role;
import org.zhixing.model.Trigger;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

class ReviewsTest {

    private static final Text TEXT = new Text("做法", "Action");

    private static AssessmentModel model(Recommendation... recommendations) {
        return Models.of(
                List.of(Models.dimension(
                        "M",
                        1,
                        Models.subdimension(
                                "M1",
                                1,
                                Models.indicator("M1.1", 3, false, false, Map.of(Drift.DOC, 2)),
                                Models.indicator("M1.2", 1, false, true, Map.of()),
                                Models.indicator("M1.3", 2, true, false, Map.of()),
                                Models.indicator("M1.4", 2, false, false, Map.of())))),
                List.of(),
                List.of(),
                List.of(recommendations));
    }

    private static Recommendation recommendation(String id, Horizon horizon, Trigger... triggers) {
        return new Recommendation(id, "P1", List.of(triggers), TEXT, List.of(Role.D), horizon, null, TEXT);
    }

    private static Trigger atMost(String indicator, double level) {
        return new Trigger.IndicatorAtMost(indicator, level);
    }

    private static Review review(AssessmentModel model, Assessment assessment) {
        return Reviews.of(new PinnedModel(model, "", ""), assessment, Sources.NONE);
    }

    private static List<String> fired(AssessmentModel model, Assessment assessment) {
        return review(model, assessment).recommendations().stream()
                .map(r -> r.recommendation().id() + " " + r.because())
                .toList();
    }

    @Test
    void criticalItemsComeFirstThenWhereMostIsToBeGainedThenWhatIsSoonestDone() {
        AssessmentModel model = model(
                recommendation("R01", Horizon.LONG, atMost("M1.1", 2)),
                recommendation("R02", Horizon.MEDIUM, atMost("M1.4", 2)),
                recommendation("R03", Horizon.SHORT, atMost("M1.4", 2)),
                recommendation("R04", Horizon.SHORT, atMost("M1.4", 2)),
                recommendation("R05", Horizon.LONG, atMost("M1.2", 1)),
                recommendation("R06", Horizon.SHORT, atMost("M1.1", 1)));
        Assessment assessment = Answers.to(model)
                .level("M1.1", "D1", 2)
                .level("M1.2", "D1", 1)
                .level("M1.4", "D1", 1)
                .done();
        // gains: M1.1 (4−2)×3 = 6, M1.4 (4−1)×2 = 6, so the shorter horizon decides between them
        assertEquals(
                List.of("R05 [M1.2]", "R03 [M1.4]", "R04 [M1.4]", "R02 [M1.4]", "R01 [M1.1]"),
                fired(model, assessment));
    }

    @Test
    void triggersLookAtEffectiveLevelsSoUnsupportedAnswersFireThem() {
        AssessmentModel model = model(recommendation("R01", Horizon.SHORT, atMost("M1.1", 2), atMost("M1.3", 2)));
        Answers answers = Answers.to(model).level("M1.1", "D1", 4).level("M1.3", "D1", 0);
        assertEquals(List.of("R01 [M1.1, M1.3]"), fired(model, answers.done()));
        assertEquals(
                List.of(), fired(model, answers.evidence("E01", "M1.1", "M1.3").done()));
    }

    @Test
    void rolesGapsDriftsAndMismatchesFireTheirOwn() {
        AssessmentModel model = model(
                recommendation("R01", Horizon.SHORT, new Trigger.RoleAtMost(Role.X, "M1.4", 2)),
                recommendation("R02", Horizon.SHORT, new Trigger.GapAtMost(Role.X, Role.D, "M1.4", -1)),
                recommendation("R03", Horizon.SHORT, new Trigger.DriftAtLeast(Drift.DOC, 2)),
                recommendation("R04", Horizon.SHORT, new Trigger.MismatchFound("T2")),
                recommendation("R05", Horizon.SHORT, new Trigger.SynergyAbsent()),
                recommendation("R06", Horizon.SHORT, new Trigger.RecordLevelAtLeast("DOC-2", 1)),
                recommendation("R07", Horizon.SHORT, new Trigger.AuditAtMost("F16", 4)));
        Answers answers = Answers.to(model).level("M1.4", "D1", 3).level("M1.4", "X1", 2);
        assertEquals(List.of("R01 [M1.4]", "R02 [M1.4]"), fired(model, answers.done()));
        answers.level("M1.4", "X1", 3).level("M1.1", "D1", 1).conflict("CONF", "CASE", "S1", 2, "群里发照片");
        assertEquals(List.of("R03 [DOC]", "R04 [T2]"), fired(model, answers.done()));
    }

    @Test
    void sevenAreShownHoweverManyFire() {
        List<Recommendation> nine = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            nine.add(recommendation("R0" + i, Horizon.SHORT, atMost("M1.1", 2)));
        }
        AssessmentModel model = model(nine.toArray(Recommendation[]::new));
        Review review = review(model, Answers.to(model).level("M1.1", "D1", 0).done());
        assertEquals(9, review.recommendations().size());
        assertEquals(
                List.of("R01", "R02", "R03", "R04", "R05", "R06", "R07"),
                review.shownRecommendations().stream()
                        .map(r -> r.recommendation().id())
                        .toList());
    }

    @Test
    void strengthsAreNamedAsWellAsWeaknesses() {
        AssessmentModel model = model();
        Review review = review(
                model,
                Answers.to(model)
                        .level("M1.1", "D1", 4)
                        .level("M1.2", "D1", 1)
                        .level("M1.3", "D1", 0)
                        .evidence("E01", "M1.1")
                        .evidence("E05", "M1.1")
                        .done());
        assertEquals(
                new Highlights(List.of("M1.1"), List.of("M1.2", "M1.3"), List.of("M1.4"), List.of("M1.3")),
                review.highlights());
    }

    @Test
    void everyNumberSaysHowItCameAbout() {
        AssessmentModel model = model();
        Review review = review(
                model,
                Answers.to(model)
                        .level("M1.1", "D1", 4)
                        .level("M1.1", "S1", 3)
                        .level("M1.2", "D1", 1)
                        .level("M1.3", "D1", 1)
                        .evidence("E01", "M1.1")
                        .done());
        Explanations explain = new Explanations(review, Messages.in(Language.EN));
        assertEquals(
                List.of(
                        "Median within each role: Name 4.0, Name 3.0; 2 ratings, and the mean over roles is 3.5.",
                        "Evidence that takes effect: Name E01; it counts up to 3.",
                        "The effective score is the smaller one: min(3.5, 3) = 3.0."),
                explain.indicator("M1.1"));
        assertEquals(
                List.of(
                        "Weight × effective score over the sum of weights, × 25: "
                                + "M1.1 3×3.0 + M1.2 1×1.0 + M1.3 2×2.0 → 58.3.",
                        "Unrated: M1.4 (weight 2).",
                        "Coverage 75%.",
                        "With everything missing at 0 it is 43.8, at 4 it is 68.8."),
                explain.subdimension("M1"));
        assertEquals(
                "Nobody has given a level yet: unrated is not zero.",
                explain.indicator("M1.4").get(0));
        assertTrue(explain.drift(Drift.DOC).get(0).startsWith("Self-reported symptoms 12.5"));
        assertTrue(explain.dimension("M").contains("Coverage 100%."));
        assertTrue(explain.overall().get(0).contains("M 58.3"));
    }

    @Test
    void figuresRoundOnceHalfUpAndKeepATrueMinus() {
        assertEquals("60.0", Figures.score(59.95));
        assertEquals("−2.5", Figures.score(-2.5));
        assertEquals("0.0", Figures.score(-0.04));
        assertEquals("—", Figures.level(null));
        assertEquals("2.83", Figures.level(2.8333));
        assertEquals("3.0", Figures.level(3.0));
        assertEquals("+1.5", Figures.signed(1.5));
        assertEquals("18%", Figures.percent(0.18));
    }
}
