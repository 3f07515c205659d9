package org.zhixing.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhixing.plan.ActionPlan;

/**
 * An assessment together with where the work on it stands: all that changes while people answer.
 *
 * @param collected the forms that were taken in, in that order
 * @param plan what the agency means to do; it may change after the period is closed
 * @param attachments files that belong to pieces of evidence, in the order in which they were added
 */
public record Dossier(
        Assessment assessment,
        Standing standing,
        List<CollectedForm> collected,
        ActionPlan plan,
        List<Attachment> attachments) {

    public Dossier {
        collected = List.copyOf(collected);
        attachments = List.copyOf(attachments);
    }

    /** Without any file. */
    public Dossier(Assessment assessment, Standing standing, List<CollectedForm> collected, ActionPlan plan) {
        this(assessment, standing, collected, plan, List.of());
    }

    /** Without any form taken in and any plan. */
    public Dossier(Assessment assessment, Standing standing) {
        this(assessment, standing, List.of(), ActionPlan.NONE);
    }

    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, Standing.NEW);
    }

    /** Files of pieces that are not there any more go with them. */
    public Dossier with(Assessment other) {
        if (attachments.isEmpty()) {
            return new Dossier(other, standing, collected, plan);
        }
        Set<String> pieces = new HashSet<>();
        other.evidence().forEach(piece -> pieces.add(piece.id()));
        return new Dossier(
                other,
                standing,
                collected,
                plan,
                attachments.stream().filter(a -> pieces.contains(a.evidence())).toList());
    }

    public Dossier with(Standing other) {
        return new Dossier(assessment, other, collected, plan, attachments);
    }

    public Dossier standing(UnaryOperator<Standing> change) {
        return new Dossier(assessment, change.apply(standing), collected, plan, attachments);
    }

    public Dossier with(ActionPlan other) {
        return new Dossier(assessment, standing, collected, other, attachments);
    }

    /** Remembers a form that was taken in; one that is remembered already stays as it is. */
    public Dossier withCollected(CollectedForm form) {
        if (collected.stream().anyMatch(form::isSame)) {
            return this;
        }
        List<CollectedForm> all = new ArrayList<>(collected);
        all.add(form);
        return new Dossier(assessment, standing, all, plan, attachments);
    }

    /** Forgets the forms of a rater. */
    public Dossier withoutCollectedOf(String rater) {
        return new Dossier(
                assessment,
                standing,
                collected.stream().filter(f -> !f.rater().equals(rater)).toList(),
                plan,
                attachments);
    }

    /** The files of a piece of evidence. */
    public List<Attachment> attachmentsOf(String evidence) {
        return attachments.stream().filter(a -> a.evidence().equals(evidence)).toList();
    }

    /**
     * The same with these files in the place of those of a piece of evidence, behind those of the others.
     *
     * @param files all of this piece
     */
    public Dossier withAttachmentsOf(String evidence, List<Attachment> files) {
        if (files.equals(attachmentsOf(evidence))) {
            return this;
        }
        List<Attachment> all = new ArrayList<>(attachments);
        all.removeIf(a -> a.evidence().equals(evidence));
        all.addAll(files);
        return withAttachments(all);
    }

    public Dossier withAttachments(List<Attachment> all) {
        return new Dossier(assessment, standing, collected, plan, all);
    }

    /** The answer was given anew, so that it is this year's own. */
    public Dossier touched(AnswerPlace place) {
        return standing.carried().contains(place) ? standing(s -> s.withoutCarried(place)) : this;
    }
}
