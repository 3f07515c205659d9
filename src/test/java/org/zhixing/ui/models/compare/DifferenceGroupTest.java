package org.zhixing.ui.models.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.desk.DataFolder;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;

class DifferenceGroupTest {

    private static final PinnedModel SHIPPED = DataFolder.models(Path.of("no-such-folder"))
            .newest("annual-self-check")
            .orElseThrow();

    private static List<DifferenceGroup> groups(DraftStep... steps) {
        ModelDraft draft = ModelDraft.of("d", SHIPPED, Set.of());
        for (DraftStep step : steps) {
            draft = step.applyTo(draft);
        }
        AssessmentModel after = draft.model();
        return DifferenceGroup.of(draft.difference(), SHIPPED.model(), after);
    }

    @Test
    void partsComeInModelOrderAndWhatIsGoneWhereItWas() {
        List<DifferenceGroup> groups = groups(
                new DraftStep.EditSubdimension("V2", new Text("文化适切性", "Cultural fit"), 3),
                new DraftStep.EditDimension("M", new Text("方法", "Method"), 2),
                new DraftStep.RemoveIndicator("M1.4"));
        List<String> outline = groups.stream()
                .map(DifferenceGroup::place)
                .filter(List.of("M", "M1.4", "V2")::contains)
                .toList();
        assertEquals(List.of("M", "M1.4", "V2"), outline);
    }

    @Test
    void aPartBearsItsNewNameAndOneThatIsGoneItsOld() {
        List<DifferenceGroup> groups = groups(
                new DraftStep.EditSubdimension("V2", new Text("文化适切性", "Cultural fit"), 3),
                new DraftStep.RemoveIndicator("M1.4"));
        assertEquals("文化适切性", group(groups, "V2").name().zh());
        assertEquals("过程回顾与计划调整", group(groups, "M1.4").name().zh());
    }

    @Test
    void whatIsNoPartOfTheOutlineComesLastAndHasNoName() {
        List<DifferenceGroup> groups = groups(
                new DraftStep.Name("annual-self-check", new Text("自评", "Self-check")),
                new DraftStep.EditSubdimension("A3", new Text("协同", "Collaboration"), 2));
        assertEquals(
                List.of("A3", "title"),
                groups.stream().map(DifferenceGroup::place).toList());
        assertEquals(new Text("", ""), group(groups, "title").name());
    }

    @Test
    void nothingDiffersFromAFreshCopy() {
        assertEquals(List.of(), groups());
    }

    private static DifferenceGroup group(List<DifferenceGroup> groups, String place) {
        return groups.stream().filter(g -> g.place().equals(place)).findFirst().orElseThrow();
    }
}
