package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import org.zhixing.forms.FormDoubt;
import org.zhixing.work.Problem;

/**
 * What became of one form of a workshop.
 *
 * @param source file name
 * @param codeName of the participant whose votes they are; empty where nobody's are taken
 * @param fresh whether this participant joined by the form
 * @param added votes that were not there before
 * @param replaced votes that took the place of others, which only happens when asked
 * @param kept votes that were left as they are stored, though the form says otherwise
 * @param waiting votes for rounds that have not begun: the same form can be collected again then
 * @param late of those added or replaced, votes for before the discussion of a case whose key has been shown meanwhile
 * @param maybe code names of those whose form it may be, where that is in doubt
 * @param doubts cells that somebody should look at
 * @param remarks what is to be said of the form as a whole; without names
 */
public record FiledForm(
        Path file,
        String source,
        Outcome outcome,
        String codeName,
        boolean fresh,
        int added,
        int replaced,
        int kept,
        int waiting,
        int late,
        List<String> maybe,
        List<FormDoubt> doubts,
        List<Problem> remarks) {

    public enum Outcome {
        /** Something of it was taken now. */
        TAKEN,
        /** All of it was taken before. */
        UNCHANGED,
        /** Nothing can be taken yet: its rounds have not begun. */
        WAITING,
        /** It contradicts what is stored; nothing was overwritten. */
        CONFLICTS,
        /** It may be somebody's form who is in the session already. */
        WHOSE
    }

    public FiledForm {
        maybe = List.copyOf(maybe);
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
    }

    /** Whether somebody should decide before any of it is taken. */
    public boolean inDoubt() {
        return outcome == Outcome.CONFLICTS || outcome == Outcome.WHOSE;
    }
}
