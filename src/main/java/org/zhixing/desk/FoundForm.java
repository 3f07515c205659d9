package org.zhixing.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FilledForm;
import org.zhixing.work.Problem;

/**
 * A form that was read, held against what is stored. Nothing is written.
 *
 * @param seat whose answers these are taken to be; null where the form says no role
 * @param fresh answers, comments and pieces of evidence that are not stored yet, carried ones that it confirms among them
 * @param same what is stored already just so
 * @param conflicts where it says something else than what is stored
 * @param remarks what cannot be taken under the role of the seat, each with its place
 * @param why what is asked, or why it is refused; null otherwise
 */
public record FoundForm(
        FilledForm form,
        @Nullable FormSeat seat,
        State state,
        int fresh,
        int same,
        List<FormConflict> conflicts,
        List<Problem> remarks,
        @Nullable Problem why) {

    public enum State {
        /** All that it says is new, or new and stored already. */
        NEW,
        /** Some of it differs from what is stored; only the rest is taken unless somebody decides otherwise. */
        CONFLICTS,
        /** It adds nothing, or this very form was taken before. */
        NOTHING_NEW,
        /** Nothing of it is taken until somebody decides, see {@code why}. */
        ASKS,
        /** It cannot be taken, see {@code why}. */
        REFUSED
    }

    public FoundForm {
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
    }

    /** Whether it is asked if several people filled in copies of one form. */
    public boolean isCopy() {
        return state == State.ASKS && why != null && why.key().equals("problems.form.copies");
    }

    /** Whether it is asked which of one person's two forms counts. */
    public boolean isRival() {
        return state == State.ASKS && why != null && why.key().equals("problems.form.twoForms");
    }

    /** What is done where nobody decides: what is new is taken where nothing is asked, and nothing is overwritten. */
    public FormDecision usual() {
        return new FormDecision(
                this, state == State.NEW || state == State.CONFLICTS ? FormDecision.Way.ADD : FormDecision.Way.LEAVE);
    }
}
