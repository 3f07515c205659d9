package org.zhixing.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.actions.Actions.own;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.Desk;
import org.zhixing.model.PinnedModel;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.State;
import org.zhixing.records.Period;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** The plan of a closed period in a real data file, worked on without a window. */
class PlanningTest {

    @TempDir
    Path folder;

    private final List<Say> said = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Workspace workspace;
    private Planning planning;

    @BeforeEach
    void open() {
        Desk desk = Desk.open(folder.resolve("zhixing.db"));
        PinnedModel pinned = desk.models().newest("annual-self-check").orElseThrow();
        Dossier blank = Dossier.of(Assessment.empty(
                        pinned.model().id(),
                        pinned.model().version(),
                        new PersonalText("清河里"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .standing(s -> s.withClosed(true))
                .with(Actions.plan(
                        own("A1", State.PLANNED, "周岚", "2026-12-01"),
                        own("A2", State.PLANNED, "李敏", "2026-12-05"),
                        own("A3", State.UNDERWAY, "", null)));
        String id = desk.adopt(pinned, blank, false);
        workspace = new Workspace(new Settings(new Properties(), kept -> {}), Runnable::run, Runnable::run);
        workspace.attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.add(say);
            }
        });
        workspace.use(desk);
        workspace.openAssessment(id);
        planning = new Planning(workspace, Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));
        planning.ask(a -> asked.add("open " + a.id()), a -> asked.add("why " + a.id()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> ids() {
        return planning.plan().actions().stream().map(Action::id).toList();
    }

    private State state(String id) {
        return planning.plan().action(id).orElseThrow().state();
    }

    @Test
    void aKeySetsTheStateOfTheChosenActionAlsoAfterThePeriodIsClosed() {
        planning.step(0, 1);
        assertEquals("A1", planning.chosen().get());
        planning.mark(State.UNDERWAY);
        assertEquals(State.UNDERWAY, state("A1"));
        assertEquals("A1", planning.chosen().get());
    }

    @Test
    void withoutItsEvidenceAnActionIsNotEvidencedAndWhatIsMissingIsSaid() {
        planning.chosen().set("A1");
        planning.mark(State.EVIDENCED);
        assertEquals(State.PLANNED, state("A1"));
        assertTrue(said.get(0).text().contains("记录"), said.get(0).text());
        said.get(0).act().run();
        assertEquals(List.of("open A1"), asked);
    }

    @Test
    void whyAnActionIsGivenUpIsAskedFirst() {
        planning.chosen().set("A2");
        planning.mark(State.DROPPED);
        assertEquals(List.of("why A2"), asked);
        assertEquals(State.PLANNED, state("A2"));
        planning.drop(planning.plan().action("A2").orElseThrow(), new PersonalText("并入 A1"));
        assertEquals(State.DROPPED, state("A2"));
    }

    @Test
    void whatIsRemovedGoesAtOnceAndCanBePutBackWhereItWas() {
        planning.chosen().set("A2");
        Action before = planning.plan().action("A2").orElseThrow();
        planning.removeChosen();
        assertEquals(List.of("A1", "A3"), ids());
        assertEquals("A1", planning.chosen().get());
        planning.mark(State.UNDERWAY);
        said.get(0).act().run();
        assertEquals(List.of("A1", "A2", "A3"), ids());
        assertEquals(before, planning.plan().action("A2").orElseThrow());
        assertEquals(State.UNDERWAY, state("A1"), "what was done meanwhile stays");
    }

    @Test
    void aNewActionHasAnIdOfItsOwn() {
        planning.openNew();
        assertEquals(List.of("open A4"), asked);
    }

    @Test
    void withoutAnActionChosenTheKeysDoNothing() {
        planning.mark(State.UNDERWAY);
        planning.removeChosen();
        planning.openChosen();
        assertEquals(List.of("A1", "A2", "A3"), ids());
        assertEquals(List.of(), asked);
    }
}
