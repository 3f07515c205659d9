package org.zhixing.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Dossier;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.PersonalText;

/** Plans to write out, for tests. */
public final class Plans {

    private static final PersonalText NONE = PersonalText.NONE;

    /** R13 under way with one of two pieces of evidence; R06 evidenced; one of the agency's own without a day; R20 dropped. */
    public static final ActionPlan FOUR = new ActionPlan(List.of(
            action("R13", "R13", "", List.of("V1.2", "V1.3"), "陈思远", LocalDate.of(2026, 12, 20), State.UNDERWAY)
                    .withProofs(List.of(proof("", "演练记录册第 3 页"), proof("", ""))),
            action("R06", "R06", "", List.of("ACT-1"), "社工 03", LocalDate.of(2026, 10, 31), State.EVIDENCED)
                    .withProofs(List.of(proof("", "系列计划 2 份"), proof("", "ACT-1 52%"))),
            action("A1", null, "换新的案卷柜", List.of(), "", null, State.PLANNED),
            action("R20", "R20", "", List.of("A3.5"), "周岚", LocalDate.of(2027, 2, 1), State.PLANNED)
                    .with(State.DROPPED, new PersonalText("并入社区的公开栏"))
                    .withNotes(new PersonalText("与居委会说好"))));

    private Plans() {}

    public static Review review(ActionPlan plan) {
        return Reviews.of(
                Reports.PINNED,
                Dossier.of(Answers.to(Reports.PINNED.model()).done()).with(plan),
                Sources.NONE);
    }

    /** One action that has this text wherever a person can type one, due on a day. */
    public static ActionPlan saying(String typed) {
        PersonalText text = new PersonalText(typed);
        return new ActionPlan(List.of(new Action(
                "A1",
                null,
                text,
                List.of(),
                text,
                LocalDate.of(2027, 1, 31),
                State.PLANNED,
                List.of(new Proof(text, text)),
                text,
                NONE)));
    }

    private static Action action(
            String id,
            @Nullable String recommendation,
            String title,
            List<String> targets,
            String owner,
            @Nullable LocalDate due,
            State state) {
        return new Action(
                id,
                recommendation,
                new PersonalText(title),
                targets,
                new PersonalText(owner),
                due,
                state,
                List.of(),
                NONE,
                NONE);
    }

    private static Proof proof(String what, String locator) {
        return new Proof(new PersonalText(what), new PersonalText(locator));
    }
}
