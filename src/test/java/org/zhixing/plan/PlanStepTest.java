package org.zhixing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

class PlanStepTest {

    private static final Action CUT = new Action(
            "R04",
            "R04",
            PersonalText.NONE,
            List.of("M3.4", "DOC", "DOC-1"),
            new PersonalText("陈思远"),
            LocalDate.of(2027, 6, 30),
            State.UNDERWAY,
            List.of(
                    new Proof(PersonalText.NONE, new PersonalText("表单柜 3")),
                    new Proof(PersonalText.NONE, PersonalText.NONE)),
            PersonalText.NONE,
            PersonalText.NONE);

    private static final Action OWN = new Action(
            "A1",
            null,
            new PersonalText("换新的案卷柜"),
            List.of(),
            PersonalText.NONE,
            null,
            State.PLANNED,
            List.of(),
            PersonalText.NONE,
            PersonalText.NONE);

    private static final ActionPlan PLAN = new ActionPlan(List.of(CUT, OWN));

    @Test
    void aNewActionComesLastAndOneOfTheSameIdStaysWhereItStands() {
        Action third = OWN.withId("A2");
        Action later = CUT.withDue(LocalDate.of(2027, 9, 1));
        ActionPlan both = new PlanStep.Put(later).applyTo(new PlanStep.Put(third).applyTo(PLAN));
        assertEquals(List.of(later, OWN, third), both.actions());
    }

    static Stream<Arguments> refusedActions() {
        return Stream.of(
                refused("problems.plan.withoutId", OWN.withId(" ")),
                refused("problems.plan.tooLong", OWN.withId("x".repeat(65))),
                refused("problems.plan.withoutTitle", titled("  ")),
                refused("problems.plan.tooLong", titled("长".repeat(301))),
                refused("problems.plan.tooLong", OWN.withOwner(new PersonalText("长".repeat(101)))),
                refused("problems.plan.tooLong", OWN.withNotes(new PersonalText("长".repeat(4001)))),
                refused("problems.plan.tooLong", OWN.with(State.DROPPED, new PersonalText("长".repeat(1001)))),
                refused("problems.plan.due", OWN.withDue(LocalDate.of(1999, 12, 31))),
                refused("problems.plan.due", OWN.withDue(LocalDate.of(2200, 1, 1))),
                refused("problems.plan.due", OWN.withDue(LocalDate.MAX)),
                refused("problems.plan.targetVoid", OWN.withTargets(List.of(""))),
                refused("problems.plan.targetTwice", OWN.withTargets(List.of("M1.1", "M1.1"))),
                refused("problems.plan.manyTargets", OWN.withTargets(numbered(61))),
                refused("problems.plan.tooLong", OWN.withTargets(List.of("x".repeat(65)))),
                refused("problems.plan.proofWithoutWords", OWN.withProofs(List.of(proof("", "柜 1")))),
                refused("problems.plan.tooLong", OWN.withProofs(List.of(proof("长".repeat(501), "")))),
                refused("problems.plan.tooLong", OWN.withProofs(List.of(proof("照片", "长".repeat(1001))))),
                refused(
                        "problems.plan.manyProofs",
                        OWN.withProofs(
                                numbered(21).stream().map(n -> proof(n, "")).toList())),
                refused("problems.plan.droppedWithoutReason", OWN.with(State.DROPPED, new PersonalText(" "))),
                refused("problems.plan.reasonOnlyForDropped", OWN.with(State.UNDERWAY, new PersonalText("没空"))),
                refused("problems.plan.nothingToProve", OWN.with(State.EVIDENCED, PersonalText.NONE)),
                refused("problems.plan.notProven", CUT.with(State.EVIDENCED, PersonalText.NONE)));
    }

    @ParameterizedTest
    @MethodSource("refusedActions")
    void anActionThatBreaksARuleIsRefusedByName(String key, Action action) {
        assertRefused(key, () -> new PlanStep.Put(action).applyTo(PLAN));
    }

    @Test
    void whatStandsExactlyAtItsLimitIsTaken() {
        Action most = new Action(
                "x".repeat(64),
                null,
                new PersonalText("长".repeat(300)),
                numbered(60),
                new PersonalText("长".repeat(100)),
                LocalDate.of(2199, 12, 31),
                State.DROPPED,
                numbered(20).stream()
                        .map(n -> proof("长".repeat(500), "长".repeat(1000)))
                        .toList(),
                new PersonalText("长".repeat(4000)),
                new PersonalText("长".repeat(1000)));
        assertEquals(most, new PlanStep.Put(most).applyTo(PLAN).actions().get(2));
    }

    @Test
    void aFullPlanTakesNoNewActionAndStillChangesThoseItHas() {
        ActionPlan full = new ActionPlan(
                IntStream.range(0, 200).mapToObj(n -> OWN.withId("A" + n)).toList());
        assertRefused("problems.plan.full", () -> new PlanStep.Put(OWN.withId("B")).applyTo(full));
        Action changed = OWN.withId("A7").withOwner(new PersonalText("周岚"));
        assertEquals(changed, new PlanStep.Put(changed).applyTo(full).actions().get(7));
    }

    static Stream<Arguments> stepsOnNobody() {
        return Stream.of(
                Arguments.of(new PlanStep.Remove("R99")),
                Arguments.of(new PlanStep.SetState("R99", State.UNDERWAY, PersonalText.NONE)),
                Arguments.of(new PlanStep.Prove("R99", 0, PersonalText.NONE)),
                Arguments.of(new PlanStep.Move("R99", 0)));
    }

    @ParameterizedTest
    @MethodSource("stepsOnNobody")
    void anActionThatIsNotInThePlanIsNamed(PlanStep step) {
        ProblemException refused = assertRefused("problems.plan.unknownAction", () -> step.applyTo(PLAN));
        assertEquals("R99", refused.problems().get(0).where());
    }

    @Test
    void evidencedIsReachedOnlyThroughEveryProofAndLostWithOne() {
        ActionPlan proved = new PlanStep.Prove("R04", 1, new PersonalText("表 12")).applyTo(PLAN);
        assertEquals(State.UNDERWAY, proved.actions().get(0).state());
        ActionPlan evidenced = new PlanStep.SetState("R04", State.EVIDENCED, PersonalText.NONE).applyTo(proved);
        assertTrue(evidenced.actions().get(0).proven());
        assertEquals(State.EVIDENCED, evidenced.actions().get(0).state());

        Action moved = new PlanStep.Prove("R04", 0, new PersonalText("表单柜 5"))
                .applyTo(evidenced)
                .actions()
                .get(0);
        assertEquals(State.EVIDENCED, moved.state());

        Action lost = new PlanStep.Prove("R04", 0, PersonalText.NONE)
                .applyTo(evidenced)
                .actions()
                .get(0);
        assertEquals(State.UNDERWAY, lost.state());
        assertEquals(
                List.of("", "表 12"),
                lost.proofs().stream().map(p -> p.locator().value()).toList());
    }

    @ParameterizedTest
    @CsvSource({"-1", "2", "2147483647", "-2147483648"})
    void aProofThatIsNotAskedForIsRefused(int proof) {
        assertRefused(
                "problems.plan.unknownProof", () -> new PlanStep.Prove("R04", proof, PersonalText.NONE).applyTo(PLAN));
    }

    @Test
    void whatWasDroppedIsProvenOnlyOnceItIsTakenUpAgain() {
        ActionPlan dropped = new PlanStep.SetState("R04", State.DROPPED, new PersonalText("并入新系统")).applyTo(PLAN);
        assertRefused(
                "problems.plan.dropped", () -> new PlanStep.Prove("R04", 1, new PersonalText("表")).applyTo(dropped));
        ActionPlan again = new PlanStep.SetState("R04", State.PLANNED, PersonalText.NONE).applyTo(dropped);
        assertEquals("", again.actions().get(0).reason().value());
        assertEquals(CUT.proofs(), again.actions().get(0).proofs());
    }

    @ParameterizedTest
    @CsvSource({"a, 0, abcd", "a, 1, bacd", "a, 3, bcda", "c, 0, cabd", "c, 2, abcd", "d, 1, adbc"})
    void anActionMovesBeforeTheNthOfTheOthers(String id, int position, String order) {
        ActionPlan four =
                new ActionPlan(Stream.of("a", "b", "c", "d").map(OWN::withId).toList());
        assertEquals(
                order,
                String.join(
                        "",
                        new PlanStep.Move(id, position)
                                .applyTo(four).actions().stream()
                                        .map(Action::id)
                                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({"-1", "2"})
    void aPlaceOutsideThePlanIsRefused(int position) {
        assertRefused("problems.plan.position", () -> new PlanStep.Move("R04", position).applyTo(PLAN));
    }

    @Test
    void afterAnyStepsEachEvidencedActionIsProvenAndEachDroppedOneHasItsReason() {
        Random random = new Random(20261126);
        for (int run = 0; run < 200; run++) {
            ActionPlan plan = PLAN;
            for (int n = 0; n < 40; n++) {
                plan = tried(plan, step(random));
            }
            List<String> ids = plan.actions().stream().map(Action::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids);
            for (Action action : plan.actions()) {
                assertTrue(action.state() != State.EVIDENCED || action.proven());
                assertEquals(action.state() == State.DROPPED, !action.reason().isBlank());
            }
        }
    }

    private static PlanStep step(Random random) {
        String id = List.of("R04", "A1", "A2").get(random.nextInt(3));
        PersonalText words = random.nextBoolean() ? PersonalText.NONE : new PersonalText("写明");
        return switch (random.nextInt(6)) {
            case 0 -> new PlanStep.Put((random.nextBoolean() ? CUT : OWN).withId(id));
            case 1 -> new PlanStep.Move(id, random.nextInt(4) - 1);
            case 2 -> new PlanStep.Remove(id);
            case 3 -> new PlanStep.SetState(id, State.values()[random.nextInt(4)], words);
            default -> new PlanStep.Prove(id, random.nextInt(3), words);
        };
    }

    private static ActionPlan tried(ActionPlan before, PlanStep step) {
        try {
            return step.applyTo(before);
        } catch (ProblemException refused) {
            assertEquals(ProblemException.Kind.INPUT, refused.kind());
            return before;
        }
    }

    private static Arguments refused(String key, Action action) {
        return Arguments.of(key, action);
    }

    private static Action titled(String title) {
        return new Action(
                "A2",
                null,
                new PersonalText(title),
                List.of(),
                PersonalText.NONE,
                null,
                State.PLANNED,
                List.of(),
                PersonalText.NONE,
                PersonalText.NONE);
    }

    private static Proof proof(String what, String locator) {
        return new Proof(new PersonalText(what), new PersonalText(locator));
    }

    private static List<String> numbered(int count) {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, count).forEach(n -> ids.add("M" + n));
        return ids;
    }

    private static ProblemException assertRefused(String key, org.junit.jupiter.api.function.Executable step) {
        ProblemException refused = assertThrows(ProblemException.class, step);
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        assertEquals(key, refused.problems().get(0).key());
        return refused;
    }
}
