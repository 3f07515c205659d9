package org.zhixing.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.FoundForm.State;
import org.zhixing.forms.FilledForm;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.work.Problem;

/**
 * Holds several forms against an assessment, each as if those before it had been taken.
 *
 * @param assessmentId id in the data file, or null where there is none
 */
record FormIntake(AssessmentModel model, @Nullable String assessmentId, Dossier start) {

    List<FoundForm> found(List<FilledForm> forms) {
        List<FoundForm> found = new ArrayList<>();
        Dossier sofar = start;
        for (FilledForm form : forms) {
            FoundForm one = judged(form, sofar);
            found.add(one);
            FormSeat seat = one.seat();
            if (seat != null && (one.state() == State.NEW || one.state() == State.CONFLICTS)) {
                sofar = taken(form, seat, sofar);
            }
        }
        return asking(found);
    }

    /** The same form as another person's. What was asked is answered by that. */
    FoundForm seated(FilledForm form, FormSeat seat) {
        return compared(form, seat, start, null);
    }

    private FoundForm judged(FilledForm form, Dossier now) {
        FormSeats seats = new FormSeats(now);
        FormSeat seat = seats.of(form);
        if (seat == null) {
            State state = now.standing().closed() ? State.REFUSED : State.ASKS;
            String key = now.standing().closed() ? "problems.change.closed" : "problems.form.roleUnknown";
            return new FoundForm(form, null, state, 0, 0, List.of(), List.of(), at(form, key));
        }
        Problem question = null;
        String other = form.assessment();
        if (assessmentId != null && other != null && !other.equals(assessmentId)) {
            question = at(form, "problems.form.otherAssessment");
        } else if (assessmentId != null && assessmentId.equals(other) && seat.fresh() && form.rater() != null) {
            question = at(form, "problems.form.raterGone");
        }
        FoundForm one = compared(form, seat, now, question);
        boolean copy = form.rater() == null && form.codeName().isBlank() && seats.cameBefore(form);
        return one.state() == State.CONFLICTS && copy ? asks(one, now, "problems.form.copies") : one;
    }

    private FoundForm compared(FilledForm form, FormSeat seat, Dossier now, @Nullable Problem question) {
        FormComparison c = FormComparison.of(now, model, form, seat);
        boolean nothing = c.fresh() == 0 && c.differences().isEmpty();
        Problem refusal = refusal(form, seat, now).orElse(null);
        if (refusal == null && nothing && c.same() == 0 && !c.remarks().isEmpty()) {
            refusal = at(form, "problems.form.noneAsked", seat.rater().role());
        }
        State state;
        if (refusal != null) {
            state = State.REFUSED;
        } else if (nothing || new FormSeats(now).isRemembered(form, seat.rater().id())) {
            state = State.NOTHING_NEW;
        } else if (question != null) {
            state = State.ASKS;
        } else {
            state = c.differences().isEmpty() ? State.NEW : State.CONFLICTS;
        }
        Problem why = refusal != null ? refusal : state == State.ASKS ? question : null;
        return new FoundForm(form, seat, state, c.fresh(), c.same(), c.conflicts(), c.remarks(), why);
    }

    static Optional<Problem> refusal(FilledForm form, FormSeat seat, Dossier now) {
        Role role = form.role();
        Problem problem = null;
        if (now.standing().closed()) {
            problem = at(form, "problems.change.closed");
        } else if (FormContent.isEmpty(form)) {
            problem = at(form, "problems.form.empty");
        } else if (!seat.fresh()
                && now.standing().submitted().contains(seat.rater().id())) {
            problem = at(form, "problems.change.submitted");
        } else if (role != null && role != seat.rater().role()) {
            problem = at(form, "problems.form.roleChanged", role, seat.rater().role());
        }
        return Optional.ofNullable(problem);
    }

    /** Two forms by one person that contradict each other are both left until somebody decides. */
    private List<FoundForm> asking(List<FoundForm> found) {
        Set<Integer> rivals = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                if (areRivals(found.get(i), found.get(j))) {
                    rivals.add(i);
                    rivals.add(j);
                }
            }
        }
        List<FoundForm> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundForm one = found.get(i);
            boolean anybodys =
                    one.form().rater() == null && one.form().codeName().isBlank();
            all.add(
                    rivals.contains(i)
                            ? asks(one, start, anybodys ? "problems.form.copies" : "problems.form.twoForms")
                            : atStart(one));
        }
        return all;
    }

    /** Somebody new stays new, though a form before this one may bring them first. */
    private FoundForm atStart(FoundForm one) {
        FormSeat seat = one.seat();
        return seat == null || start.assessment().rater(seat.rater().id()).isPresent()
                ? one
                : new FoundForm(
                        one.form(),
                        new FormSeat(seat.rater(), true),
                        one.state(),
                        one.fresh(),
                        one.same(),
                        one.conflicts(),
                        one.remarks(),
                        one.why());
    }

    private static boolean areRivals(FoundForm a, FoundForm b) {
        return counts(a)
                && counts(b)
                && a.seat() != null
                && b.seat() != null
                && a.seat().rater().id().equals(b.seat().rater().id())
                && FormContent.differ(a.form(), b.form());
    }

    private static boolean counts(FoundForm one) {
        return one.state() != State.REFUSED && one.state() != State.NOTHING_NEW;
    }

    private FoundForm asks(FoundForm one, Dossier now, String key) {
        FormSeat seat = one.seat();
        if (seat == null) {
            return one;
        }
        boolean known = now.assessment().rater(seat.rater().id()).isPresent();
        FormSeat there = known
                ? new FormSeat(now.assessment().rater(seat.rater().id()).orElseThrow(), false)
                : new FormSeat(seat.rater(), true);
        FormComparison c = FormComparison.of(now, model, one.form(), there);
        return new FoundForm(
                one.form(), there, State.ASKS, c.fresh(), c.same(), c.conflicts(), c.remarks(), at(one.form(), key));
    }

    private Dossier taken(FilledForm form, FormSeat seat, Dossier now) {
        FormComparison c = FormComparison.of(now, model, form, seat);
        return new TakeForms(c.additions(), List.of(memory(form, seat.rater().id(), Instant.EPOCH)))
                .applyTo(now, model);
    }

    static CollectedForm memory(FilledForm form, String rater, Instant at) {
        return new CollectedForm(form.form() == null ? "" : form.form(), FormContent.sha256(form), rater, at);
    }

    private static Problem at(FilledForm form, String key, Object... arguments) {
        return Problem.at(form.source(), key, arguments);
    }
}
