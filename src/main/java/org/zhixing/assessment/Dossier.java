package org.zhixing.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhixing.plan.ActionPlan;

/**
 * An assessment together with where the work on it stands: all that changes while people answer.
 *
 * @param collected the forms that were taken in, in that order
 * @param plan what the agency means to do; it may change after the period is closed
 */
public record Dossier(Assessment assessment, Standing standing, List<CollectedForm> collected, ActionPlan plan) {

    public Dossier {
        collected = List.copyOf(collected);
    }

    /** Without any form taken in and any plan. */
    public Dossier(Assessment assessment, Standing standing) {
        this(assessment, standing, List.of(), ActionPlan.NONE);
    }

    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, Standing.NEW);
    }

    public Dossier with(Assessment other) {
        return new Dossier(other, standing, collected, plan);
    }

    public Dossier with(Standing other) {
        return new Dossier(assessment, other, collected, plan);
    }

    public Dossier standing(UnaryOperator<Standing> change) {
        return new Dossier(assessment, change.apply(standing), collected, plan);
    }

    public Dossier with(ActionPlan other) {
        return new Dossier(assessment, standing, collected, other);
    }

    /** Remembers a form that was taken in; one that is remembered already stays as it is. */
    public Dossier withCollected(CollectedForm form) {
        if (collected.stream().anyMatch(form::isSame)) {
            return this;
        }
        List<CollectedForm> all = new ArrayList<>(collected);
        all.add(form);
        return new Dossier(assessment, standing, all, plan);
    }

    /** Forgets the forms of a rater. */
    public Dossier withoutCollectedOf(String rater) {
        return new Dossier(
                assessment,
                standing,
                collected.stream().filter(f -> !f.rater().equals(rater)).toList(),
                plan);
    }

    /** The answer was given anew, so that it is this year's own. */
    public Dossier touched(AnswerPlace place) {
        return standing.carried().contains(place) ? standing(s -> s.withoutCarried(place)) : this;
    }
}
