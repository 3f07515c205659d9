package org.zhixing.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.model.Subdimension;
import org.zhixing.model.Trigger;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** Each edit of a draft of the shipped model: what it does, and when it cannot be done. */
class DraftStepTest {

    private static final Text NEW = new Text("新", "New");
    private static final ModelDraft DRAFT = ModelDraft.of("d", ShippedModel.pinned(), Set.of("M1.99"));

    @Test
    void aNameAndAnIdOfItsOwnMakeAModelOfItsOwn() {
        ModelDraft named = new DraftStep.Name("our-check", NEW).applyTo(DRAFT);
        assertEquals("our-check", named.model().id());
        assertEquals(NEW, named.model().title());
        assertTrue(named.ownModel());
        assertFalse(new DraftStep.Name("annual-self-check", NEW).applyTo(DRAFT).ownModel());
    }

    @Test
    void weightsAndNamesOfDimensionsAndSubdimensionsAreChangedAndNothingElse() {
        ModelDraft edited = new DraftStep.EditSubdimension("M2", NEW, 7)
                .applyTo(new DraftStep.EditDimension("V", NEW, 0).applyTo(DRAFT));
        assertEquals(
                List.of("M2 REWORDED", "M2 REWORDED", "M2 REWEIGHTED", "V REWORDED", "V REWORDED", "V REWEIGHTED"),
                edited.difference().items().stream()
                        .map(i -> i.place() + " " + i.kind())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, M9 M1 M2 M3 M4", "2, M1 M2 M9 M3 M4", "99, M1 M2 M3 M4 M9", "-1, M9 M1 M2 M3 M4"})
    void aSubdimensionIsAddedAtItsPosition(int position, String order) {
        assertEquals(order, parts(new DraftStep.AddSubdimension("M", position, "M9", NEW, 1).applyTo(DRAFT)));
    }

    @ParameterizedTest
    @CsvSource({"M1, 2, M2 M3 M1 M4", "M4, 0, M4 M1 M2 M3", "M2, 1, M1 M2 M3 M4"})
    void aSubdimensionIsMovedAmongItsOthers(String id, int position, String order) {
        assertEquals(order, parts(new DraftStep.MoveSubdimension(id, position).applyTo(DRAFT)));
    }

    @ParameterizedTest
    @CsvSource({"M1.1, M1, 1, M1.2 M1.1 M1.3", "M1.3, M1, 0, M1.3 M1.1 M1.2", "V1.1, M1, 0, V1.1 M1.1 M1.2"})
    void anIndicatorIsMovedWithinAndBetweenSubdimensions(String id, String to, int position, String first) {
        AssessmentModel moved =
                new DraftStep.MoveIndicator(id, to, position).applyTo(DRAFT).model();
        assertEquals(
                first,
                String.join(
                        " ",
                        moved.subdimensions().get(0).indicators().stream()
                                .map(Indicator::id)
                                .limit(3)
                                .toList()));
        assertEquals(ShippedModel.read().indicators().size(), moved.indicators().size());
    }

    @Test
    void anIndicatorIsAddedAtItsPosition() {
        Indicator added = indicator("M1.77", false);
        AssessmentModel model =
                new DraftStep.AddIndicator("M1", 1, added).applyTo(DRAFT).model();
        assertEquals(added, model.subdimensions().get(0).indicators().get(1));
    }

    @Test
    void whatRefersToARemovedIndicatorGoesWithIt() {
        AssessmentModel model =
                new DraftStep.RemoveIndicator("V1.2").applyTo(DRAFT).model();
        assertTrue(model.indicator("V1.2").isEmpty());
        assertEquals(List.of("V1.3"), model.caps().get(0).indicators());
        assertFalse(model.toString().contains("V1.2"), "nothing names it any more");
    }

    @Test
    void aRecommendationThatNothingElseBringsUpGoesToo() {
        List<Recommendation> single = ShippedModel.read().recommendations().stream()
                .filter(r -> r.trigger().size() == 1)
                .filter(r -> r.trigger().get(0) instanceof Trigger.IndicatorAtMost)
                .toList();
        for (Recommendation recommendation : single) {
            String id = ((Trigger.IndicatorAtMost) recommendation.trigger().get(0)).indicator();
            AssessmentModel model =
                    new DraftStep.RemoveIndicator(id).applyTo(DRAFT).model();
            assertTrue(model.recommendation(recommendation.id()).isEmpty(), recommendation.id());
        }
    }

    @Test
    void aSubdimensionGoesWithItsIndicatorsAndWhatRefersToThem() {
        AssessmentModel model =
                new DraftStep.RemoveSubdimension("V1").applyTo(DRAFT).model();
        assertFalse(model.indicators().stream().anyMatch(i -> i.id().startsWith("V1.")));
        assertEquals(List.of(), model.caps());
        assertFalse(model.contradictions().toString().contains("V1."));
    }

    @Test
    void whatIsNotCriticalAnyMoreLeavesTheCapsAndComesBackInModelOrder() {
        Indicator v12 = ShippedModel.read().indicator("V1.2").orElseThrow();
        ModelDraft plain = new DraftStep.EditIndicator(critical(v12, false)).applyTo(DRAFT);
        assertEquals(
                List.of(List.of("V1.3"), List.of("V1.3")),
                plain.model().caps().stream().map(CriticalCap::indicators).toList());
        assertEquals(
                DRAFT.model(), new DraftStep.EditIndicator(v12).applyTo(plain).model());
    }

    @Test
    void whatIsCriticalInADimensionWithoutCapsCapsNothing() {
        Indicator m11 = ShippedModel.read().indicator("M1.1").orElseThrow();
        ModelDraft edited = new DraftStep.EditIndicator(critical(m11, true)).applyTo(DRAFT);
        assertEquals(DRAFT.model().caps(), edited.model().caps());
    }

    @ParameterizedTest
    @CsvSource({
        "M1.1, problems.draft.idTaken",
        "M1, problems.draft.idTaken",
        "V, problems.draft.idTaken",
        "M1.99, problems.draft.idRetired",
        "m1, problems.draft.code",
        "'M1 2', problems.draft.code",
        "指标, problems.draft.code",
        "'', problems.draft.code"
    })
    void anIdThatIsOrWasAnothersOrIsNoneIsRefused(String id, String key) {
        assertEquals(key, refused(new DraftStep.AddIndicator("M1", 0, indicator(id, false)), DRAFT));
        assertEquals(key, refused(new DraftStep.AddSubdimension("M", 0, id, NEW, 1), DRAFT));
    }

    @Test
    void whatTheDraftTookOutComesBackOnlyAsWhatItWas() {
        ModelDraft without = new DraftStep.RemoveIndicator("M1.1").applyTo(DRAFT);
        assertEquals(
                "problems.draft.idRetired",
                refused(new DraftStep.AddIndicator("M1", 0, indicator("M1.1", false)), without));
        Indicator was = ShippedModel.read().indicator("M1.1").orElseThrow();
        ModelDraft back = new DraftStep.AddIndicator("M1", 0, was).applyTo(without);
        assertEquals(DRAFT.model().dimensions(), back.model().dimensions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our", "a_b", "-a", "a--b", "自评", "", "a b", "0a"})
    void aModelIdThatIsNoneIsRefused(String id) {
        assertEquals("problems.draft.modelId", refused(new DraftStep.Name(id, NEW), DRAFT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e12})
    void aWeightThatIsNoNumberIsRefused(double weight) {
        assertEquals("problems.draft.number", refused(new DraftStep.EditDimension("M", NEW, weight), DRAFT));
        assertEquals("problems.draft.number", refused(new DraftStep.EditSubdimension("M1", NEW, weight), DRAFT));
    }

    @Test
    void partsThatAreNotThereAreRefused() {
        Map<DraftStep, String> steps = Map.of(
                new DraftStep.EditDimension("Q", NEW, 1), "problems.draft.noDimension",
                new DraftStep.AddSubdimension("Q", 0, "Q1", NEW, 1), "problems.draft.noDimension",
                new DraftStep.EditSubdimension("M", NEW, 1), "problems.draft.noSubdimension",
                new DraftStep.MoveSubdimension("M1.1", 0), "problems.draft.noSubdimension",
                new DraftStep.RemoveSubdimension("Q"), "problems.draft.noSubdimension",
                new DraftStep.AddIndicator("Q", 0, indicator("Q1.1", false)), "problems.draft.noSubdimension",
                new DraftStep.EditIndicator(indicator("Q1.1", false)), "problems.draft.noIndicator",
                new DraftStep.MoveIndicator("M1.1", "Q", 0), "problems.draft.noSubdimension",
                new DraftStep.RemoveIndicator("M1"), "problems.draft.noIndicator");
        steps.forEach((step, key) -> assertEquals(key, refused(step, DRAFT), step.toString()));
    }

    @Test
    void theNextFreeIdLeavesOutUsedAndRetiredOnes() {
        int count = ShippedModel.read().subdimensions().get(0).indicators().size();
        assertEquals("M1." + (count + 1), DraftIds.next(DRAFT, "M1"));
        ModelDraft without = new DraftStep.RemoveIndicator("M1.2").applyTo(DRAFT);
        assertEquals("M1." + (count + 1), DraftIds.next(without, "M1"));
        assertEquals("M5", DraftIds.next(DRAFT, "M"));
        assertEquals("M1." + (count + 2), DraftIds.next(DRAFT.withRetired(Set.of("M1." + (count + 1))), "M1"));
    }

    private static String parts(ModelDraft draft) {
        return String.join(
                " ",
                draft.model().dimensions().get(0).subdimensions().stream()
                        .map(Subdimension::id)
                        .toList());
    }

    private static Indicator indicator(String id, boolean critical) {
        return new Indicator(
                id,
                1,
                NEW,
                List.of(Role.S),
                List.of("E01", "E02"),
                Map.of(),
                false,
                critical,
                List.of(new Anchor(0, NEW), new Anchor(4, NEW)));
    }

    private static Indicator critical(Indicator was, boolean critical) {
        return new Indicator(
                was.id(),
                was.weight(),
                was.name(),
                was.roles(),
                was.evidence(),
                was.drift(),
                was.reverse(),
                critical,
                was.anchors());
    }

    private static String refused(DraftStep step, ModelDraft draft) {
        return assertThrows(ProblemException.class, () -> step.applyTo(draft))
                .problems()
                .get(0)
                .key();
    }
}
