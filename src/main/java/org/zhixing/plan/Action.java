package org.zhixing.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * One thing that somebody does by a day.
 *
 * @param id unique in its plan
 * @param recommendation id of the recommendation that it carries out; null for one of the agency's own
 * @param title what is done; for a recommendation empty: then its own words stand
 * @param targets what it is meant to move: ids of indicators, drifts and record indicators, in the order of the
 *     recommendation's reasons; may be empty
 * @param owner name of who sees to it; may be empty
 * @param due last day, or null while none is set
 * @param proofs the evidence that is asked for, in order
 * @param reason why it was dropped; empty in every other state
 */
public record Action(
        String id,
        @Nullable String recommendation,
        PersonalText title,
        List<String> targets,
        PersonalText owner,
        @Nullable LocalDate due,
        State state,
        List<Proof> proofs,
        PersonalText notes,
        PersonalText reason) {

    public Action {
        targets = List.copyOf(targets);
        proofs = List.copyOf(proofs);
    }

    /** Whether every proof that was asked for is there; false where none was asked for. */
    public boolean proven() {
        return !proofs.isEmpty() && proofs.stream().allMatch(Proof::there);
    }

    /** Whether it is still to be done: neither evidenced nor dropped. */
    public boolean open() {
        return state == State.PLANNED || state == State.UNDERWAY;
    }

    public Action withId(String other) {
        return new Action(other, recommendation, title, targets, owner, due, state, proofs, notes, reason);
    }

    public Action withTargets(List<String> others) {
        return new Action(id, recommendation, title, others, owner, due, state, proofs, notes, reason);
    }

    public Action withOwner(PersonalText other) {
        return new Action(id, recommendation, title, targets, other, due, state, proofs, notes, reason);
    }

    public Action withDue(@Nullable LocalDate other) {
        return new Action(id, recommendation, title, targets, owner, other, state, proofs, notes, reason);
    }

    public Action withNotes(PersonalText other) {
        return new Action(id, recommendation, title, targets, owner, due, state, proofs, other, reason);
    }

    public Action withProofs(List<Proof> others) {
        return new Action(id, recommendation, title, targets, owner, due, state, others, notes, reason);
    }

    public Action with(State other, PersonalText why) {
        return new Action(id, recommendation, title, targets, owner, due, other, proofs, notes, why);
    }

    /** How far the work is, by what people say of it. Whether it moved anything shows in the next period. */
    public enum State {
        PLANNED,
        UNDERWAY,
        /** All evidence is there; the next period will tell. */
        EVIDENCED,
        /** Given up, with a reason. */
        DROPPED
    }

    /**
     * A piece of evidence of completion.
     *
     * @param what the evidence that is asked for; for a recommendation empty: then the catalogue's words of the same place
     *     stand, in either language
     * @param locator where it lies; empty while it is not there
     */
    public record Proof(PersonalText what, PersonalText locator) {
        public boolean there() {
            return !locator.isBlank();
        }
    }
}
