package org.zhixing.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.FormComparison.Difference;
import org.zhixing.desk.FormDecision.Way;
import org.zhixing.desk.FoundForm.State;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Problem;

/** Makes one change out of decisions, against what is stored now: it may have moved since the forms were shown. */
final class FormPlanning {

    private final AssessmentModel model;
    private final Dossier start;
    private final Instant at;

    private final List<Change> steps = new ArrayList<>();
    private final List<CollectedForm> memory = new ArrayList<>();
    private final List<FormPlan.Taken> taken = new ArrayList<>();
    private final List<FoundForm> left = new ArrayList<>();
    /** New people by the id that was proposed: it may be another's by now. */
    private final Map<String, String> newcomers = new HashMap<>();

    private final Set<String> submitting = new LinkedHashSet<>();
    private Dossier now;

    FormPlanning(AssessmentModel model, Dossier start, Instant at) {
        this.model = model;
        this.start = start;
        this.at = at;
        this.now = start;
    }

    FormPlan plan(List<FormDecision> decisions, boolean submit) {
        decisions.forEach(this::decide);
        if (submit) {
            submitting.removeIf(now.standing().submitted()::contains);
            submitting.forEach(rater -> steps.add(new Change.Submit(rater, true)));
        }
        TakeForms change = steps.isEmpty() ? null : new TakeForms(steps, memory);
        return new FormPlan(change, taken, left);
    }

    private void decide(FormDecision decision) {
        FoundForm found = decision.form();
        FormSeat wanted = found.seat();
        if (wanted == null || found.state() == State.REFUSED || decision.way() == Way.LEAVE) {
            left.add(found);
            if (wanted != null
                    && found.state() == State.NOTHING_NEW
                    && found.conflicts().isEmpty()) {
                submitting(wanted.rater().id());
            }
            return;
        }
        FormSeat seat = there(wanted);
        Optional<Problem> refusal = FormIntake.refusal(found.form(), seat, now);
        if (refusal.isPresent()) {
            left.add(new FoundForm(
                    found.form(), seat, State.REFUSED, 0, 0, List.of(), found.remarks(), refusal.orElseThrow()));
            return;
        }
        FormComparison compared = FormComparison.of(now, model, found.form(), seat);
        List<Change> changes = new ArrayList<>(compared.additions());
        List<Difference> replacing =
                decision.way() == Way.REPLACE ? replacing(found, seat, compared.differences()) : List.of();
        replacing.forEach(d -> changes.addAll(d.changes()));
        if (changes.isEmpty()) {
            left.add(found);
            submitting(seat.rater().id());
            return;
        }
        CollectedForm form = FormIntake.memory(found.form(), seat.rater().id(), at);
        now = new TakeForms(changes, List.of(form)).applyTo(now, model);
        steps.addAll(changes);
        memory.add(form);
        submitting.add(seat.rater().id());
        int kept = compared.differences().size() - replacing.size();
        taken.add(new FormPlan.Taken(found, seat.rater(), compared.fresh(), replacing.size(), kept));
    }

    /** Only what was shown, or what an earlier form of the same plan says, is replaced. */
    private List<Difference> replacing(FoundForm shown, FormSeat seat, List<Difference> differences) {
        List<FormConflict> before =
                FormComparison.of(start, model, shown.form(), seat).conflicts();
        return differences.stream()
                .filter(d -> shown.conflicts().contains(d.conflict()) || !before.contains(d.conflict()))
                .toList();
    }

    private FormSeat there(FormSeat wanted) {
        Rater rater = wanted.rater();
        String proposed = rater.id();
        String actual = newcomers.get(proposed);
        if (actual == null) {
            boolean free =
                    !proposed.isEmpty() && now.assessment().rater(proposed).isEmpty();
            actual = wanted.fresh() && !free ? new FormSeats(now).freeId() : proposed;
            if (wanted.fresh() && !proposed.isEmpty()) {
                newcomers.put(proposed, actual);
            }
        }
        Optional<Rater> known = now.assessment().rater(actual);
        return known.isPresent()
                ? new FormSeat(known.orElseThrow(), false)
                : new FormSeat(
                        new Rater(actual, rater.role(), rater.name(), rater.independent(), rater.medianSeconds()),
                        true);
    }

    private void submitting(@Nullable String rater) {
        if (rater != null && now.assessment().rater(rater).isPresent()) {
            submitting.add(rater);
        }
    }
}
