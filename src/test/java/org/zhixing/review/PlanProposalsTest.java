package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.PlanStep;
import org.zhixing.records.Period;
import org.zhixing.review.PlanProposal.Source;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** What might go into a plan, in the shipped model. */
class PlanProposalsTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static final Period BEFORE = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private static Assessment yearBefore() {
        AssessmentModel model = PINNED.model();
        return Assessment.empty(model.id(), model.version(), new PersonalText("示例机构"), BEFORE);
    }

    /** A critical item at 1, supervision at 2, and A3.5 at 2, all evidenced: R13, and what M3.5 and A3.5 fire. */
    private static Answers weak() {
        Answers answers = Answers.to(PINNED.model()).fullyEvidenced(PINNED.model());
        PINNED.model().indicators().forEach(i -> {
            Role role = i.roles().get(0);
            answers.level(i.id(), role.name() + "1", i.reverse() ? 0 : 4);
        });
        return answers.level("V1.2", first("V1.2"), 1)
                .level("M3.5", first("M3.5"), 2)
                .level("A3.5", first("A3.5"), 2);
    }

    private static String first(String indicator) {
        return PINNED.model().indicator(indicator).orElseThrow().roles().get(0).name() + "1";
    }

    private static Review review(Assessment assessment, ActionPlan plan, List<PastReview> history) {
        return Reviews.of(PINNED, Dossier.of(assessment).with(plan), Sources.history(history));
    }

    private static List<PlanProposal> proposals(ActionPlan plan, ActionPlan before) {
        Dossier past = Dossier.of(yearBefore()).with(before);
        return PlanProposals.of(review(weak().done(), plan, List.of(Reviews.past(PINNED, past, null))), DAY);
    }

    private static PlanProposal of(List<PlanProposal> proposals, String id) {
        return proposals.stream()
                .filter(p -> p.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachRecommendationThatFiredIsProposedInOrderWithWhatFiredAsItsTargets() {
        Review review = review(weak().done(), ActionPlan.NONE, List.of());
        List<PlanProposal> proposals = PlanProposals.of(review, DAY);
        assertEquals(
                List.of("R13", "R05", "R20", "R19", "R21"),
                proposals.stream().map(p -> p.action().recommendation()).toList());
        assertEquals(
                review.recommendations().stream()
                        .map(FiredRecommendation::because)
                        .toList(),
                proposals.stream().map(p -> p.action().targets()).toList());
        Action first = proposals.get(0).action();
        assertEquals("R13", first.id());
        assertEquals(List.of("V1.2"), first.targets());
        assertEquals(State.PLANNED, first.state());
        assertTrue(first.owner().isBlank());
        assertEquals(List.of(Role.D), proposals.get(0).owners());
        assertEquals(2, first.proofs().size());
        assertNull(proposals.get(0).goesOnFrom());
    }

    @ParameterizedTest
    @CsvSource({"R13, 2026-03-02", "R05, 2026-04-30", "R19, 2027-01-31"})
    void anActionIsDueByTheCataloguesDaysOrTheEndOfItsHorizon(String id, LocalDate due) {
        assertEquals(
                due,
                of(proposals(ActionPlan.NONE, ActionPlan.NONE), id).action().due());
    }

    @Test
    void everyProposalCanBePutAsItIs() {
        ActionPlan plan = ActionPlan.NONE;
        for (PlanProposal proposal : proposals(ActionPlan.NONE, ActionPlan.NONE)) {
            plan = new PlanStep.Put(proposal.action()).applyTo(plan);
        }
        assertEquals(5, plan.actions().size());
        assertEquals(List.of(), proposals(plan, ActionPlan.NONE));
    }

    @Test
    void sevenArePressingAndTheOthersFollow() {
        Answers low = Answers.to(PINNED.model());
        PINNED.model().indicators().forEach(i -> low.level(i.id(), first(i.id()), i.reverse() ? 4 : 1));
        List<PlanProposal> proposals = PlanProposals.of(review(low.done(), ActionPlan.NONE, List.of()), DAY);
        assertTrue(proposals.size() > 20, "many fire: " + proposals.size());
        for (int n = 0; n < proposals.size(); n++) {
            assertEquals(
                    n < 7 ? Source.PRESSING : Source.FIRED, proposals.get(n).source());
        }
    }

    @Test
    void whatIsPlannedOrWasDroppedIsNotProposedAgain() {
        Action dropped = planned("x1", "R20", State.DROPPED, null);
        List<PlanProposal> proposals = proposals(new ActionPlan(List.of(dropped)), ActionPlan.NONE);
        assertEquals(
                List.of("R13", "R05", "R19", "R21"),
                proposals.stream().map(p -> p.action().recommendation()).toList());
        assertTrue(proposals.stream().allMatch(p -> p.source() == Source.PRESSING));
    }

    @Test
    void whatWasLeftUnfinishedGoesOnWithItsOwnerStateAndEvidence() {
        LocalDate far = LocalDate.of(2026, 12, 1);
        ActionPlan before = new ActionPlan(List.of(
                planned("R05", "R05", State.UNDERWAY, LocalDate.of(2025, 12, 1)),
                planned("R02", "R02", State.UNDERWAY, far),
                planned("R04", "R04", State.EVIDENCED, far),
                own("A1", "换新的案卷柜"),
                own("A2", "搬家")));
        ActionPlan plan = new ActionPlan(List.of(own("A1", "别的事"), own("A3", "搬家")));
        List<PlanProposal> proposals = proposals(plan, before);
        PlanProposal both = of(proposals, "R05");
        assertEquals(Source.PRESSING, both.source());
        assertEquals(BEFORE, both.goesOnFrom());
        assertEquals(State.UNDERWAY, both.action().state());
        assertEquals("周岚", both.action().owner().value());
        assertEquals("柜 1", both.action().proofs().get(0).locator().value());
        assertEquals(List.of("M3.5"), both.action().targets());
        assertEquals(LocalDate.of(2026, 4, 30), both.action().due(), "its day is over and counts anew");

        assertEquals(
                List.of("R02", "A1-2"),
                proposals.subList(5, proposals.size()).stream()
                        .map(p -> p.action().id())
                        .toList());
        PlanProposal rest = of(proposals, "R02");
        assertEquals(Source.GOES_ON, rest.source());
        assertEquals(List.of(), rest.because());
        assertEquals(List.of("M1.2"), rest.action().targets());
        assertEquals(far, rest.action().due());
        assertEquals(List.of(Role.S), rest.owners());
        assertEquals("换新的案卷柜", of(proposals, "A1-2").action().title().value());
        assertNull(of(proposals, "A1-2").action().due(), "its day is over and no catalogue says another");
    }

    @Test
    void aRecommendationThatTheModelHasNoMoreGoesOnInItsOwnWords() {
        AssessmentModel model = PINNED.model();
        Recommendation gone = new Recommendation(
                "R99",
                "P1",
                List.of(),
                new org.zhixing.work.Text("试行", "Try"),
                List.of(Role.D),
                Recommendation.Horizon.SHORT,
                null,
                new org.zhixing.work.Text("记录、照片", "Record; photo"));
        PinnedModel then = new PinnedModel(with(model, gone), "{}", "00");
        Dossier past =
                Dossier.of(yearBefore()).with(new ActionPlan(List.of(planned("R99", "R99", State.PLANNED, null))));
        List<PlanProposal> proposals =
                PlanProposals.of(review(weak().done(), ActionPlan.NONE, List.of(Reviews.past(then, past, null))), DAY);
        Action on = of(proposals, "R99").action();
        assertNull(on.recommendation());
        assertEquals("试行", on.title().value());
        assertEquals("记录", on.proofs().get(0).what().value());
    }

    private static AssessmentModel with(AssessmentModel m, Recommendation more) {
        List<Recommendation> all = new java.util.ArrayList<>(m.recommendations());
        all.add(more);
        return new AssessmentModel(
                m.id(),
                m.version(),
                m.title(),
                m.scale(),
                m.dimensions(),
                m.evidenceTypes(),
                m.roles(),
                m.validityItems(),
                m.inconsistencyPairs(),
                m.coverage(),
                m.evidenceGate(),
                m.overall(),
                m.bands(),
                m.caps(),
                m.matrix(),
                m.drifts(),
                m.driftIndicators(),
                m.selfReport(),
                m.contradictions(),
                m.festivals(),
                m.paths(),
                all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | 岗位与证书对照表 + 观摩记录 | Table of posts against certificates + Observation notes",
                "R02 | 改写前后的目标 10 对 | Ten goals, each before and after rewriting",
                "R05 | 督导纪要 + DOC-2 下降 | Supervision notes + A fall in DOC-2",
                "R11 | 案卷审核 F07、F15 | Case-file audit items F07 and F15"
            })
    void evidenceIsTakenApartOnlyWhereSeveralThingsAreListed(String id, String zh, String en) {
        Action action = planned(id, id, State.PLANNED, null);
        Action asked = action.withProofs(java.util.Collections.nCopies(
                zh.split(" \\+ ").length, new Proof(PersonalText.NONE, PersonalText.NONE)));
        assertEquals(zh, String.join(" + ", new PlanWords(PINNED.model(), Language.ZH).proofs(asked)));
        assertEquals(en, String.join(" + ", new PlanWords(PINNED.model(), Language.EN).proofs(asked)));
        assertEquals(
                zh.split(" \\+ ").length,
                PlanWords.evidence(PINNED.model().recommendations().stream()
                                .filter(r -> r.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .size());
    }

    @Test
    void typedWordsStandBeforeTheCatalogues() {
        PlanWords words = new PlanWords(PINNED.model(), Language.EN);
        Action typed = own("A1", "换新的案卷柜");
        assertEquals("换新的案卷柜", words.title(typed));
        assertEquals(List.of(), words.owners(typed));
        assertEquals("", words.path(typed));
        Action catalogue = planned("x", "R30", State.PLANNED, null);
        assertTrue(words.title(catalogue).startsWith("Hold a yearly meeting"));
        assertEquals(List.of(Role.D, Role.X), words.owners(catalogue));
        assertEquals(
                "Table of gains",
                words.spelled(catalogue).proofs().get(0).what().value());
        assertEquals("柜 1", words.spelled(catalogue).proofs().get(0).locator().value());
    }

    private static Action planned(
            String id, String recommendation, State state, @org.jspecify.annotations.Nullable LocalDate due) {
        return new Action(
                id,
                recommendation,
                PersonalText.NONE,
                List.of("M1.2", "M9.9"),
                new PersonalText("周岚"),
                due,
                state,
                List.of(new Proof(PersonalText.NONE, new PersonalText("柜 1"))),
                PersonalText.NONE,
                new PersonalText(state == State.DROPPED ? "没有经费" : ""));
    }

    private static Action own(String id, String title) {
        return new Action(
                id,
                null,
                new PersonalText(title),
                List.of(),
                PersonalText.NONE,
                LocalDate.of(2025, 3, 1),
                State.PLANNED,
                List.of(),
                PersonalText.NONE,
                PersonalText.NONE);
    }
}
