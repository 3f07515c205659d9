package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.PlanStep;
import org.zhixing.store.LogEntry;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Working on a plan through a session, in a real data file. */
class PlanSessionTest {

    private static final PersonalText NONE = PersonalText.NONE;

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private AssessmentSession session;

    @BeforeEach
    void aClosedPeriod() {
        desk = Desks.open(folder);
        id = desk.create(Desks.blank());
        session = desk.open(id);
        done(new Change.PutRater(new Rater("r1", Role.D, new PersonalText("周岚"), true, null)));
        done(new Change.Close(true));
    }

    @AfterEach
    void close() {
        session.close();
        desk.close();
    }

    private void done(Change change) {
        session.apply(change, "r1").toCompletableFuture().join();
    }

    private static Action own(String id, String title) {
        return new Action(
                id,
                null,
                new PersonalText(title),
                List.of("M1.1"),
                new PersonalText("周岚"),
                LocalDate.of(2026, 3, 31),
                State.PLANNED,
                List.of(new Proof(new PersonalText("照片"), NONE), new Proof(new PersonalText("名单"), NONE)),
                NONE,
                NONE);
    }

    private ActionPlan stored() {
        try (AssessmentSession other = desk.open(id)) {
            return other.dossier().plan();
        }
    }

    @Test
    void aPlanChangesAfterThePeriodIsClosedAndNothingElseDoes() {
        done(new PlanChange(new PlanStep.Put(own("A1", "换案卷柜"))));
        done(new PlanChange(new PlanStep.Put(own("A2", "合并表单"))));
        done(new PlanChange(new PlanStep.Prove("A1", 0, new PersonalText("相册 3"))));
        done(new PlanChange(new PlanStep.Move("A2", 0)));
        assertEquals(session.dossier().plan(), stored());
        assertEquals(
                List.of("A2", "A1"), stored().actions().stream().map(Action::id).toList());
        assertEquals("相册 3", stored().actions().get(1).proofs().get(0).locator().value());

        ProblemException refused = assertThrows(
                ProblemException.class, () -> session.apply(new Change.Rate("M1.1", "r1", new Answer.Level(3)), "r1"));
        assertEquals("problems.change.closed", refused.problems().get(0).key());
    }

    @Test
    void undoAndRedoReachTheDiskToo() {
        done(new PlanChange(new PlanStep.Put(own("A1", "换案卷柜"))));
        ActionPlan one = session.dossier().plan();
        done(new PlanChange(new PlanStep.Remove("A1")));
        assertEquals(ActionPlan.NONE, stored());
        session.undo().toCompletableFuture().join();
        assertEquals(one, stored());
        session.redo().toCompletableFuture().join();
        assertEquals(ActionPlan.NONE, stored());
    }

    @Test
    void everyChangeOfAPlanIsToldInTheLog() {
        done(new PlanChange(new PlanStep.Put(own("A1", "换案卷柜"))));
        done(new PlanChange(new PlanStep.SetState("A1", State.DROPPED, new PersonalText("没有经费"))));
        List<LogEntry> told =
                desk.log(id).stream().filter(e -> e.kind().startsWith("plan_")).toList();
        assertEquals(
                List.of(
                        "plan_action A1",
                        "plan_target A1×M1.1",
                        "plan_proof A1×0",
                        "plan_proof A1×1",
                        "plan_action A1"),
                told.stream().map(e -> e.kind() + " " + e.place()).toList());
        LogEntry last = told.get(4);
        assertEquals("r1", last.by());
        assertEquals(
                Optional.of("换案卷柜 周岚 2026-03-31 DROPPED  没有经费"),
                Optional.ofNullable(last.now()).map(PersonalText::value));
    }

    @Test
    void whatTheModelDoesNotHaveIsRefused() {
        Action astray = own("A1", "换案卷柜").withTargets(List.of("M9.9"));
        assertEquals("problems.plan.unknownTarget", key(new PlanStep.Put(astray)));
        Action catalogue = new Action("R99", "R99", NONE, List.of(), NONE, null, State.PLANNED, List.of(), NONE, NONE);
        assertEquals("problems.plan.unknownRecommendation", key(new PlanStep.Put(catalogue)));
        assertEquals(ActionPlan.NONE, stored());
    }

    private String key(PlanStep step) {
        return assertThrows(ProblemException.class, () -> session.apply(new PlanChange(step), "r1"))
                .problems()
                .get(0)
                .key();
    }

    @Test
    void thePlanStaysWithItsYearWhenTheNextOneBegins() {
        done(new PlanChange(new PlanStep.Put(own("A1", "换案卷柜"))));
        String next = desk.create(new NewAssessment(Desks.AGENCY, Desks.NEXT, Desks.MODEL.id(), id, true, true));
        try (AssessmentSession begun = desk.open(next)) {
            assertEquals(ActionPlan.NONE, begun.dossier().plan());
        }
        assertEquals(1, stored().actions().size());
        assertEquals(stored(), desk.history(next).get(0).plan());
    }

    @Test
    void aBackupBringsThePlanBack() {
        done(new PlanChange(new PlanStep.Put(own("A1", "换案卷柜"))));
        ActionPlan kept = stored();
        Path backup = folder.resolve("kept.db");
        desk.backup(backup);
        done(new PlanChange(new PlanStep.Remove("A1")));
        session.close();
        desk.restore(backup);
        assertEquals(kept, stored());
    }
}
