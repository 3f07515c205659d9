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
    default Workshop applyTo(Workshop before) {
        throw new UnsupportedOperationException();
    }

    /** Changes what was prepared; only while nobody has voted. */
    record Prepare(PersonalText title, List<Vignette> vignettes) implements WorkshopStep {}

    /** Goes on to a stage of the vignette at hand, or back by one. */
    record MoveTo(Stage stage) implements WorkshopStep {}

    /** Turns to another vignette, which starts where it was left. */
    record TurnTo(String vignette) implements WorkshopStep {}

    /** Shows another indicator on the presenter's screen. */
    record Show(String indicator) implements WorkshopStep {}

    record Join(Participant participant) implements WorkshopStep {}

    /** Takes or replaces an answer in the round at hand; a typed or filed one may come while the round is locked. */
    record Cast(Vote vote) implements WorkshopStep {}

    /** Takes somebody out of the session with their votes. */
    record Leave(String participant) implements WorkshopStep {}

    /** Erases participants and votes for good; sums stay. */
    record Erase() implements WorkshopStep {}
}
