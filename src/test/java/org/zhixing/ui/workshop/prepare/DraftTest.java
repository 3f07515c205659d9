package org.zhixing.ui.workshop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** Preparing a session, change by change. */
class DraftTest {

    @TempDir
    Path folder;

    private Desk desk;
    private Draft draft;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("zhixing.db"));
        Vignette example = new Vignette(
                "a",
                new Text("宴", "Dinner"),
                new Text("一百人", "A hundred"),
                List.of(
                        new Vignette.Item("M2.5", new ExpertKey(List.of(1))),
                        new Vignette.Item("V1.3", new ExpertKey(List.of(0)))),
                true);
        Vignette own = new Vignette(
                "b",
                new Text("会谈", "会谈"),
                new Text("一家人", "一家人"),
                List.of(new Vignette.Item("M1.1", new ExpertKey(List.of(3, 3, 2)))),
                false);
        String id = desk.workshops().create("annual-self-check", new PersonalText("秋季"), List.of(example, own));
        draft = new Draft(desk.workshops().read(id));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> ids() {
        return draft.vignettes().stream().map(Vignette::id).toList();
    }

    @Test
    void aCopyOfAnExampleIsOnesOwnWithoutItsKey() {
        draft.duplicate("a", title -> new Text("我们的宴", "我们的宴"));
        Vignette copy = draft.selected();
        assertEquals(1, ids().indexOf(copy.id()));
        assertFalse(copy.example());
        assertEquals(new Text("一百人", "A hundred"), copy.text());
        assertEquals(
                List.of(new Vignette.Item("M2.5", ExpertKey.NONE), new Vignette.Item("V1.3", ExpertKey.NONE)),
                copy.items());
    }

    @Test
    void aCopyOfOnesOwnKeepsItsKey() {
        draft.duplicate("b", title -> title);
        assertNotEquals("b", draft.selected().id());
        assertEquals(draft.vignettes().get(1).items(), draft.selected().items());
    }

    @Test
    void vignettesAreMovedAndTheEndsHold() {
        draft.move("b", -1);
        assertEquals(List.of("b", "a"), ids());
        draft.move("b", -1);
        assertEquals(List.of("b", "a"), ids());
    }

    @Test
    void theLastOneStaysAndOneTakenOutComesBackToItsPlace() {
        Vignette first = draft.vignettes().get(0);
        draft.remove("a");
        draft.remove("b");
        assertEquals(List.of("b"), ids());
        draft.putBack(0, first);
        assertEquals(List.of("a", "b"), ids());
        assertEquals("a", draft.selected().id());
    }

    @Test
    void whatIsTypedIsTheSameInBothLanguagesUnlessTheOtherHasItsOwnWords() {
        draft.select("b");
        draft.rename("王家", Language.ZH);
        assertEquals(new Text("王家", "王家"), draft.selected().title());
        draft.select("a");
        draft.rename("百叟宴", Language.ZH);
        assertEquals(new Text("百叟宴", "Dinner"), draft.selected().title());
    }

    @Test
    void itIsKeptOnlyWhileEverythingHasATitleThatFits() {
        assertTrue(draft.sound());
        draft.retitle(" ");
        assertFalse(draft.sound());
        draft.retitle("冬季");
        draft.select("b");
        draft.rename("", Language.ZH);
        assertFalse(draft.sound());
        draft.rename("字".repeat(201), Language.ZH);
        assertFalse(draft.sound());
        draft.rename("会谈", Language.ZH);
        assertTrue(draft.sound());
    }

    @Test
    void anIndicatorIsAskedOnceAndCanBeMovedAndRated() {
        draft.select("b");
        draft.addItem("M1.1");
        draft.addItem("A2.1");
        draft.moveItem("A2.1", -1);
        draft.rate("A2.1", List.of(1, 2, 2));
        assertEquals(
                List.of(
                        new Vignette.Item("A2.1", new ExpertKey(List.of(1, 2, 2))),
                        new Vignette.Item("M1.1", new ExpertKey(List.of(3, 3, 2)))),
                draft.selected().items());
        draft.removeItem("M1.1");
        assertFalse(draft.asks("M1.1"));
    }

    @Test
    void oneOutOfAFileThatIsThereAlreadyComesInAsAnother() {
        draft.addFresh(draft.vignettes().get(0));
        assertEquals(3, draft.vignettes().stream().map(Vignette::id).distinct().count());
        assertEquals(new Text("宴", "Dinner"), draft.selected().title());
    }

    @Test
    void whatIsPreparedIsWhatTheSessionTakes() {
        draft.addBlank("新的");
        draft.addItem("M3.1");
        Workshop live = desk.workshops().read(desk.workshops().list().get(0).id());
        Workshop after = draft.step().applyTo(live);
        assertEquals(draft.vignettes(), after.vignettes());
    }
}
