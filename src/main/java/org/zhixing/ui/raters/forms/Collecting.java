package org.zhixing.ui.raters.forms;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.desk.Collected;
import org.zhixing.desk.FormDecision;
import org.zhixing.desk.FormDecision.Way;
import org.zhixing.desk.FormPlan;
import org.zhixing.desk.FormSeat;
import org.zhixing.desk.FormsDesk;
import org.zhixing.desk.FoundForm;
import org.zhixing.model.Role;
import org.zhixing.work.Problem;

/** What was found in files, and what somebody has decided about each form so far. */
final class Collecting {

    private final FormsDesk desk;
    private final List<Problem> refused;
    private final List<FormDecision> decisions;
    private boolean submit;

    Collecting(FormsDesk desk, Collected collected) {
        this.desk = desk;
        this.refused = collected.refused();
        this.decisions = new ArrayList<>(collected.usual());
    }

    List<FormDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Files without a form. */
    List<Problem> refused() {
        return refused;
    }

    void decide(int form, Way way) {
        decisions.set(form, new FormDecision(decisions.get(form).form(), way));
    }

    /** Says whose the form is; what is new in it is then taken. */
    void seat(int form, FormSeat seat) {
        FoundForm seated = desk.seated(decisions.get(form).form(), seat);
        decisions.set(form, seated.usual());
    }

    List<FormSeat> seats(int form, Role role) {
        return desk.seats(decisions.get(form).form(), role);
    }

    /** Copies of one form that were filled in by several people are theirs, each a person of its own. */
    void asPeople() {
        List<FormDecision> apart = desk.asPeople(decisions());
        decisions.clear();
        decisions.addAll(apart);
    }

    /** Whether people whose forms are taken hand in by that. */
    void submit(boolean now) {
        submit = now;
    }

    FormPlan plan() {
        return desk.plan(decisions(), submit);
    }

    long count(FoundForm.State state) {
        return decisions.stream().filter(d -> d.form().state() == state).count();
    }

    /** How many forms something is to be taken of. */
    long wanted() {
        return decisions.stream().filter(d -> d.way() != Way.LEAVE).count();
    }
}
