package org.zhixing.ui.models.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.desk.ModelDrafts.DraftProblem;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Role;
import org.zhixing.work.Problem;

/** Adding, moving, taking out: where things go and where one is afterwards. */
class PartsOrderTest {

    private static Optional<DraftStep> move(String id, int places) {
        return Moves.of(Shipped.MODEL, id, places);
    }

    @Test
    void anIndicatorMovesWithinItsSubdimensionAndThenIntoTheNext() {
        assertEquals(Optional.of(new DraftStep.MoveIndicator("M1.2", "M1", 0)), move("M1.2", -1));
        assertEquals(Optional.of(new DraftStep.MoveIndicator("M1.2", "M1", 2)), move("M1.2", 1));
        assertEquals(Optional.of(new DraftStep.MoveIndicator("M1.6", "M2", 0)), move("M1.6", 1));
        assertEquals(Optional.of(new DraftStep.MoveIndicator("M2.1", "M1", 6)), move("M2.1", -1));
        assertEquals(Optional.of(new DraftStep.MoveIndicator("M4.5", "V1", 0)), move("M4.5", 1));
    }

    @Test
    void atTheEndsThereIsNowhereToGo() {
        assertEquals(Optional.empty(), move("M1.1", -1));
        assertEquals(Optional.empty(), move("A3.7", 1));
        assertEquals(Optional.empty(), move("M1", -1));
        assertEquals(Optional.empty(), move("M4", 1));
        assertEquals(Optional.empty(), move("M", 1));
        assertEquals(Optional.empty(), move("", 1));
    }

    @Test
    void aSubdimensionMovesWithinItsDimension() {
        assertEquals(Optional.of(new DraftStep.MoveSubdimension("M1", 1)), move("M1", 1));
        assertEquals(Optional.of(new DraftStep.MoveSubdimension("V3", 1)), move("V3", -1));
    }

    @Test
    void aNewIndicatorComesAfterTheSelectedOneAndAsksTheSamePeople() {
        DraftStep.AddIndicator step = NewPart.indicator(Shipped.draft(), "M1.3");
        assertEquals("M1", step.subdimension());
        assertEquals(3, step.position());
        assertEquals("M1.7", step.indicator().id());
        assertEquals(List.of(Role.S, Role.W), step.indicator().roles());
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                step.indicator().anchors().stream().map(a -> a.level()).toList());
        assertEquals(5, NewPart.indicator(Shipped.draft(), "M2").position());
    }

    @Test
    void anIdThatAnyVersionHadIsNotGivenAgain() {
        ModelDraft without = Shipped.draft(new DraftStep.RemoveIndicator("M1.6"));
        assertEquals("M1.7", NewPart.indicator(without, "M1.5").indicator().id());
        ModelDraft later = without.withRetired(Set.of("M1.7", "M1.8"));
        assertEquals("M1.9", NewPart.indicator(later, "M1.5").indicator().id());
        assertEquals("M5", NewPart.subdimension(Shipped.draft(), "M2.3").id());
    }

    @Test
    void afterTakingOutOneIsAtTheNextOfItsKind() {
        assertEquals("M1.3", Neighbours.after(Shipped.MODEL, "M1.2"));
        assertEquals("M1.5", Neighbours.after(Shipped.MODEL, "M1.6"));
        assertEquals("M2", Neighbours.after(Shipped.MODEL, "M1"));
        ModelDraft one = Shipped.draft(new DraftStep.RemoveIndicator("A2.1"));
        assertEquals("A2", Neighbours.after(one.model(), "A2.2"));
    }

    @Test
    void rowsTellSharesProblemsAndGaps() {
        List<DraftProblem> problems = List.of(
                new DraftProblem("M1.1", "name.en", Problem.at("", "problems.model.textMissing")),
                new DraftProblem("M1.1", "name.zh", Problem.at("", "problems.model.textMissing")));
        List<PartRow.Branch> rows = PartRow.of(Shipped.MODEL, problems, Set.of("M1"));
        assertEquals(
                List.of("", "M", "V", "A"), rows.stream().map(b -> b.row().id()).toList());
        PartRow.Branch part = rows.get(1).below().get(0);
        assertTrue(part.row().gap());
        assertEquals(0.3, part.row().share(), 1e-12);
        assertEquals(2, part.below().get(0).row().problems());
        assertEquals(0, part.below().get(1).row().problems());
        assertEquals(
                49,
                rows.stream()
                        .flatMap(d -> d.below().stream())
                        .mapToInt(s -> s.below().size())
                        .sum());
    }

    @Test
    void aWeightIsANumberAboveNothing() {
        assertEquals(OptionalDouble.of(2), WeightField.read(" 2 "));
        assertEquals(OptionalDouble.of(1.5), WeightField.read("1,5"));
        assertEquals(OptionalDouble.of(0.25), WeightField.read("0．25"));
        for (String wrong : List.of("", "0", "-1", "两", "1e9", "2.", "99999")) {
            assertEquals(OptionalDouble.empty(), WeightField.read(wrong), wrong);
        }
    }
}
