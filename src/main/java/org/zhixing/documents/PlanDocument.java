package org.zhixing.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.plan.DueState;
import org.zhixing.records.Period;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.PlanTargets;
import org.zhixing.review.PlanWords;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Text;

/** The plan document that {@code plan show} and {@code plan propose} print (plan.schema.json). */
public final class PlanDocument {

    private final PlanWords words;
    private final Map<String, Text> targets;
    private final LocalDate day;
    private final Map<String, @Nullable Object> document;

    private PlanDocument(String assessment, Review review, Language language, LocalDate day) {
        this.words = new PlanWords(review.pinned().model(), language);
        this.targets = PlanTargets.of(review.pinned().model());
        this.day = day;
        this.document = Json.object(
                "assessment", assessment, "period", period(review.assessment().period()), "day", day.toString());
    }

    /** @param day from which due dates are seen */
    public static String show(String assessment, Review review, Language language, LocalDate day) {
        PlanDocument plan = new PlanDocument(assessment, review, language, day);
        plan.document.put(
                "actions", review.plan().actions().stream().map(plan::action).toList());
        return Json.write(plan.document);
    }

    /**
     * @param proposals what is proposed, most pressing first
     * @param taken ids of those that were put into the plan, in that order; empty where nothing was
     */
    public static String propose(
            String assessment,
            Review review,
            List<PlanProposal> proposals,
            List<String> taken,
            Language language,
            LocalDate day) {
        PlanDocument plan = new PlanDocument(assessment, review, language, day);
        plan.document.put("proposals", proposals.stream().map(plan::proposal).toList());
        plan.document.put("taken", taken);
        return Json.write(plan.document);
    }

    private Map<String, @Nullable Object> proposal(PlanProposal proposal) {
        Period from = proposal.goesOnFrom();
        return Json.object(
                "source", proposal.source().name(),
                "because", proposal.because(),
                "goesOnFrom", from == null ? null : period(from),
                "action", action(proposal.action()));
    }

    private Map<String, @Nullable Object> action(Action action) {
        List<Object> proofs = new ArrayList<>();
        for (String what : words.proofs(action)) {
            Action.Proof proof = action.proofs().get(proofs.size());
            proofs.add(Json.object("what", what, "locator", proof.locator().value(), "there", proof.there()));
        }
        return Json.object(
                "id",
                action.id(),
                "recommendation",
                action.recommendation(),
                "title",
                words.title(action),
                "path",
                words.path(action),
                "owner",
                action.owner().value(),
                "roles",
                words.owners(action).stream().map(Role::name).toList(),
                "due",
                action.due() == null ? null : action.due().toString(),
                "dueState",
                DueState.of(action, day).name(),
                "daysLeft",
                DueState.daysLeft(action, day),
                "state",
                action.state().name(),
                "proofs",
                proofs,
                "targets",
                action.targets().stream().map(this::target).toList(),
                "notes",
                action.notes().value(),
                "reason",
                action.reason().value());
    }

    private Object target(String id) {
        Text name = targets.get(id);
        return Json.object("id", id, "name", name == null ? id : name.in(words.language()));
    }

    private static Object period(Period period) {
        return Json.object("from", period.from().toString(), "to", period.to().toString());
    }
}
