package org.zhixing.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Recommendation;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.PlanLimits;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/**
 * What might go into a plan: each recommendation that fired, in the order of formats.md, D4, and what the period before left
 * unfinished. A recommendation that the plan has, in whatever state, is not proposed again.
 */
public final class PlanProposals {

    private final Review review;
    private final AssessmentModel model;
    private final LocalDate from;
    private final @Nullable Period earlier;
    private final ActionPlan unfinished;
    private final Set<String> ids = new HashSet<>();

    private PlanProposals(Review review, LocalDate from) {
        this.review = review;
        this.model = review.pinned().model();
        this.from = from;
        this.earlier = review.previous().map(PastReview::period).orElse(null);
        this.unfinished =
                new ActionPlan(review.previous().map(PastReview::plan).orElse(ActionPlan.NONE).actions().stream()
                        .filter(Action::open)
                        .toList());
        review.plan().actions().forEach(a -> ids.add(a.id()));
    }

    /**
     * The seven shown recommendations first, then the others that fired, then what only goes on from the period before. Each
     * is PLANNED, without an owner, due by {@link DueDates} and with the catalogue's pieces of evidence open; what goes on
     * keeps its owner, state, notes and evidence, and its day unless that is over.
     *
     * @param from the day of planning, from which days count
     */
    public static List<PlanProposal> of(Review review, LocalDate from) {
        return new PlanProposals(review, from).all();
    }

    private List<PlanProposal> all() {
        List<PlanProposal> proposals = new ArrayList<>();
        List<FiredRecommendation> fired = review.recommendations();
        for (int n = 0; n < fired.size(); n++) {
            FiredRecommendation one = fired.get(n);
            if (!review.plan().holds(one.recommendation().id())) {
                proposals.add(fired(one, n < Review.SHOWN));
            }
        }
        for (Action action : unfinished.actions()) {
            String recommendation = action.recommendation();
            boolean known = recommendation != null
                    && (review.plan().holds(recommendation)
                            || fired.stream()
                                    .anyMatch(f -> f.recommendation().id().equals(recommendation)));
            if (!known && !isTaken(known(action))) {
                proposals.add(goingOn(action));
            }
        }
        return List.copyOf(proposals);
    }

    private PlanProposal fired(FiredRecommendation fired, boolean pressing) {
        Recommendation recommendation = fired.recommendation();
        Optional<Action> before = unfinished.actions().stream()
                .filter(a -> recommendation.id().equals(a.recommendation()))
                .findFirst();
        Action action = before.map(this::due)
                .orElseGet(() -> planned(recommendation))
                .withId(free(recommendation.id()))
                .withTargets(targets(fired.because()));
        return new PlanProposal(
                action,
                pressing ? PlanProposal.Source.PRESSING : PlanProposal.Source.FIRED,
                fired.because(),
                recommendation.owners(),
                before.isPresent() ? earlier : null);
    }

    private Action planned(Recommendation recommendation) {
        return new Action(
                recommendation.id(),
                recommendation.id(),
                PersonalText.NONE,
                List.of(),
                PersonalText.NONE,
                DueDates.of(recommendation, from),
                State.PLANNED,
                PlanWords.evidence(recommendation).stream()
                        .map(e -> new Proof(PersonalText.NONE, PersonalText.NONE))
                        .toList(),
                PersonalText.NONE,
                PersonalText.NONE);
    }

    private PlanProposal goingOn(Action unfinishedOne) {
        Action action = known(unfinishedOne);
        Optional<Recommendation> recommendation = recommendation(action);
        return new PlanProposal(
                due(action).withId(free(action.id())).withTargets(targets(action.targets())),
                PlanProposal.Source.GOES_ON,
                List.of(),
                recommendation.map(Recommendation::owners).orElse(List.of()),
                earlier);
    }

    /** Under a model that has dropped the recommendation its action goes on as one of the agency's own. */
    private Action known(Action action) {
        if (action.recommendation() == null || recommendation(action).isPresent()) {
            return action;
        }
        PlanWords then = new PlanWords(review.previous().orElseThrow().pinned().model(), Language.ZH);
        Action spelled = then.spelled(action);
        return new Action(
                action.id(),
                null,
                new PersonalText(then.title(action)),
                action.targets(),
                action.owner(),
                action.due(),
                action.state(),
                spelled.proofs(),
                action.notes(),
                action.reason());
    }

    /** A day that is over says nothing of the new period: a recommendation's is counted anew, another is left open. */
    private Action due(Action action) {
        LocalDate due = action.due();
        return due == null || !due.isBefore(from)
                ? action
                : action.withDue(
                        recommendation(action).map(r -> DueDates.of(r, from)).orElse(null));
    }

    private Optional<Recommendation> recommendation(Action action) {
        return model.recommendations().stream()
                .filter(r -> r.id().equals(action.recommendation()))
                .findFirst();
    }

    /** Whether the plan has taken it over already: one of the agency's own is known by its words. */
    private boolean isTaken(Action action) {
        return action.recommendation() == null
                && review.plan().actions().stream()
                        .anyMatch(a -> a.recommendation() == null && a.title().equals(action.title()));
    }

    /** What can be compared from year to year; of a mismatch or the degree of collaboration no level is kept. */
    private List<String> targets(List<String> because) {
        Set<String> known = PlanTargets.of(model).keySet();
        return because.stream()
                .filter(known::contains)
                .limit(PlanLimits.TARGETS)
                .toList();
    }

    private String free(String wanted) {
        String id = wanted;
        int number = 2;
        while (!ids.add(id)) {
            id = wanted + "-" + number++;
        }
        return id;
    }
}
