package org.zhixing.workshop;

import java.util.List;
import org.zhixing.work.PersonalText;

/** Everything that can happen to a session. Each is a value; applying it is pure. */
public sealed interface WorkshopStep {

    /**
     * The session after this step.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when it is not allowed now: a vote while locked, an unknown
     *     indicator, a level off the scale, a key changed while votes stand against it
     */
    Workshop applyTo(Workshop before);

    /**
     * Changes what was prepared; only while nobody has voted. A text that is there in one language only stands for both.
     *
     * @param vignettes 1 to {@link Limits#VIGNETTES}; one without items cannot be rated yet
     */
    record Prepare(PersonalText title, List<Vignette> vignettes) implements WorkshopStep {

        public Prepare {
            vignettes = List.copyOf(vignettes);
        }

        @Override
        public Workshop applyTo(Workshop before) {
            return Preparing.prepare(Refused.onceErased(before), title, vignettes);
        }
    }

    /** Sets what experts say of one item; only while nobody has voted on it. */
    record SetKey(String vignette, String indicator, ExpertKey key) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Preparing.setKey(Refused.onceErased(before), vignette, indicator, key);
        }
    }

    /**
     * Goes on to the next stage of the vignette at hand, or back by one where nothing was given away
     * ({@link Stage#mayGoBack}). The stage at hand changes nothing.
     */
    record MoveTo(Stage stage) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Turning.to(Refused.onceErased(before), stage);
        }
    }

    /** Turns to another vignette, which starts where it was left. */
    record TurnTo(String vignette) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Turning.to(before, vignette);
        }
    }

    /** Shows another indicator of the vignette at hand on the presenter's screen. */
    record Show(String indicator) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Turning.show(before, indicator);
        }
    }

    /** @param participant under the code name that is dealt next ({@link CodeNames#next}) */
    record Join(Participant participant) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Voting.join(Refused.onceErased(before), participant);
        }
    }

    /**
     * Takes or replaces an answer in the round at hand; a typed or filed one may come while the first round is locked, and
     * for a vignette that was left for a while.
     */
    record Cast(Vote vote) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Voting.cast(Refused.onceErased(before), vote);
        }
    }

    /**
     * Takes what somebody wrote down on a form, all of it or nothing, for every round that has begun
     * ({@link Stage#takesForms}). Who is not in the session yet joins by it, under the code name that is dealt next.
     *
     * @param votes of this participant; each takes the place of one that is there
     */
    record HandIn(Participant participant, List<Vote> votes) implements WorkshopStep {

        public HandIn {
            votes = List.copyOf(votes);
        }

        @Override
        public Workshop applyTo(Workshop before) {
            return Voting.handIn(Refused.onceErased(before), participant, votes);
        }
    }

    /** Takes somebody out of the session with their votes. */
    record Leave(String participant) implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return Voting.leave(Refused.onceErased(before), participant);
        }
    }

    /** Erases participants and votes for good; sums stay. */
    record Erase() implements WorkshopStep {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.erased() ? before : before.withoutPeople(Summing.of(before));
        }
    }
}
