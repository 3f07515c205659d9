package org.zhixing.ui.models.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.desk.ModelDrafts.DraftProblem;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.work.Problem;
import org.zhixing.work.Text;

/** What English lacks, and the steps from one such place to the next. */
class GapsTest {

    private static final ModelDraft DRAFT = Shipped.draft(
            new DraftStep.EditSubdimension("V1", new Text("核心价值在行动里", "Core values enacted"), 3),
            Shipped.rename("M1.1", new Text("需求预估", "需求预估")),
            NewPart.indicator(Shipped.draft(), "M1.2"));

    @Test
    void aFreshCopyLacksNothing() {
        assertEquals(List.of(), Gaps.of(Shipped.draft()));
    }

    @Test
    void everyGapIsToldInModelOrder() {
        assertEquals(
                List.of(
                        new Gaps.Gap("M1.1", null, Wording.Kind.NOT_TRANSLATED),
                        new Gaps.Gap("M1.7", null, Wording.Kind.MISSING),
                        new Gaps.Gap("M1.7", 0, Wording.Kind.MISSING),
                        new Gaps.Gap("M1.7", 1, Wording.Kind.MISSING),
                        new Gaps.Gap("M1.7", 2, Wording.Kind.MISSING),
                        new Gaps.Gap("M1.7", 3, Wording.Kind.MISSING),
                        new Gaps.Gap("M1.7", 4, Wording.Kind.MISSING),
                        new Gaps.Gap("V1", null, Wording.Kind.UNCHANGED)),
                Gaps.of(DRAFT));
    }

    private static String next(String place, int field) {
        return GapWalk.next(DRAFT, place, field)
                .map(gap -> gap.place() + " " + gap.level())
                .orElse("");
    }

    @Test
    void oneStepsThroughThemAndRoundAgain() {
        assertEquals("M1.1 null", next("", GapWalk.NOWHERE));
        assertEquals("M1.1 null", next("M1.1", GapWalk.NOWHERE));
        assertEquals("M1.7 null", next("M1.1", GapWalk.NAME));
        assertEquals("M1.7 0", next("M1.7", GapWalk.NAME));
        assertEquals("M1.7 3", next("M1.7", 2));
        assertEquals("V1 null", next("M1.7", 4));
        assertEquals("M1.1 null", next("V1", GapWalk.NAME));
    }

    @Test
    void withoutAGapThereIsNowhereToGo() {
        assertEquals(Optional.empty(), GapWalk.next(Shipped.draft(), "M1.1", GapWalk.NOWHERE));
    }

    @Test
    void problemsAreSteppedThroughPartByPartInBothDirections() {
        List<DraftProblem> problems =
                List.of(problem("", "title.en"), problem("M1.3", "a"), problem("M1.3", "b"), problem("V1", "c"));
        assertEquals("a", part(problems, "", 1));
        assertEquals("c", part(problems, "M1.3", 1));
        assertEquals("title.en", part(problems, "V1", 1));
        assertEquals("title.en", part(problems, "M1.3", -1));
        assertEquals("c", part(problems, "", -1));
        assertEquals("", part(List.of(), "", 1));
    }

    private static DraftProblem problem(String place, String part) {
        return new DraftProblem(place, part, Problem.at(place, "problems.model.textMissing"));
    }

    private static String part(List<DraftProblem> problems, String from, int direction) {
        return GapWalk.problem(Shipped.MODEL, problems, from, direction)
                .map(DraftProblem::part)
                .orElse("");
    }
}
