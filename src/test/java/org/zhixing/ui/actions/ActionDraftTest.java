package org.zhixing.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.review.PlanWords;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** R13 asks for two pieces of evidence in the catalogue: 演练记录 and 抽查案卷 100% 做到. */
class ActionDraftTest {

    private static final PlanWords WORDS = new PlanWords(
            ModelLibrary.usual().newest("annual-self-check").orElseThrow().model(), Language.ZH);

    private static Action recommended() {
        Proof open = new Proof(PersonalText.NONE, PersonalText.NONE);
        return new Action(
                "R13",
                "R13",
                PersonalText.NONE,
                List.of("V1.2"),
                PersonalText.NONE,
                null,
                State.PLANNED,
                List.of(open, open),
                PersonalText.NONE,
                PersonalText.NONE);
    }

    @Test
    void theCataloguesWordsAreShownAndNotKept() {
        ActionDraft draft = new ActionDraft(recommended(), WORDS);
        assertTrue(draft.title().get().startsWith("关键项整改"));
        assertEquals(
                List.of("演练记录", "抽查案卷 100% 做到"),
                draft.lines().stream().map(line -> line.what.get()).toList());
        assertTrue(draft.untouched());
        assertEquals(recommended(), draft.result());
    }

    @Test
    void ownWordsAreKept() {
        ActionDraft draft = new ActionDraft(recommended(), WORDS);
        draft.title().set(" 先改同意书\n再演练 ");
        draft.lines().get(1).what.set("抽查 20 份");
        Action result = draft.result();
        assertEquals("先改同意书 再演练", result.title().value());
        assertEquals(
                List.of("", "抽查 20 份"),
                result.proofs().stream().map(p -> p.what().value()).toList());
    }

    @Test
    void whereTheFirstPieceIsTakenAwayTheSecondKeepsItsWords() {
        ActionDraft draft = new ActionDraft(recommended(), WORDS);
        draft.lines().remove(0);
        Action result = draft.result();
        assertEquals(List.of("抽查案卷 100% 做到"), WORDS.proofs(result));
    }

    @Test
    void evidenceIsCompleteOnceEachPieceHasAPlaceAndIsTakenBackWithIt() {
        ActionDraft draft = new ActionDraft(recommended(), WORDS);
        draft.lines().get(0).locator.set("柜 3");
        assertFalse(draft.proven());
        draft.lines().get(1).locator.set("柜 4");
        assertTrue(draft.proven());
        draft.state().set(State.EVIDENCED);
        assertEquals(State.EVIDENCED, draft.result().state());
        draft.lines().get(1).locator.set(" ");
        assertEquals(State.UNDERWAY, draft.result().state());
    }

    @Test
    void aLineWithoutWordsAsksForNothing() {
        ActionDraft draft = new ActionDraft(recommended(), WORDS);
        draft.addLine();
        assertEquals(2, draft.result().proofs().size());
        draft.addLine().locator.set("网盘/照片");
        assertEquals("网盘/照片", draft.result().proofs().get(2).what().value());
    }

    @Test
    void anActionOfOnesOwnNeedsWordsAndOneThatIsGivenUpAReason() {
        Action blank = Actions.own("A1", State.PLANNED, "", null);
        ActionDraft draft = new ActionDraft(blank, WORDS);
        assertEquals(Optional.empty(), draft.trouble());
        draft.title().set("  ");
        assertEquals(Optional.of("title"), draft.trouble());
        draft.title().set("做");
        draft.state().set(State.DROPPED);
        assertEquals(Optional.of("reason"), draft.trouble());
        draft.reason().set("并入 R05");
        assertEquals(Optional.empty(), draft.trouble());
        assertEquals("并入 R05", draft.result().reason().value());
        draft.state().set(State.UNDERWAY);
        assertEquals("", draft.result().reason().value(), "a reason is only that of what was given up");
    }
}
