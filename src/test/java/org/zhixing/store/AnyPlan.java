package org.zhixing.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.work.PersonalText;

/** Plans for tests of the store, which asks no rules. */
final class AnyPlan {

    private AnyPlan() {}

    /** A plan that has this text wherever a person can type one. */
    static ActionPlan saying(PersonalText text) {
        return new ActionPlan(List.of(new Action(
                "A1",
                null,
                text,
                List.of("M1.1"),
                text,
                null,
                State.DROPPED,
                List.of(new Proof(text, text), new Proof(PersonalText.NONE, text)),
                text,
                text)));
    }

    /** Any plan: actions, targets and proofs in any order, each optional part there or not. */
    static ActionPlan of(Random random, Supplier<PersonalText> text) {
        List<Action> actions = new ArrayList<>();
        for (String id : some(random, List.of("R04", "R13", "A1", "A2", "王 五"))) {
            List<Proof> proofs = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                proofs.add(new Proof(text.get(), text.get()));
            }
            actions.add(new Action(
                    id,
                    random.nextBoolean() ? null : id,
                    text.get(),
                    some(random, List.of("M1.1", "DOC", "DOC-1", "A3.5")),
                    text.get(),
                    random.nextBoolean() ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)),
                    State.values()[random.nextInt(State.values().length)],
                    proofs,
                    text.get(),
                    text.get()));
        }
        return new ActionPlan(actions);
    }

    private static List<String> some(Random random, List<String> of) {
        List<String> chosen = new ArrayList<>(of);
        Collections.shuffle(chosen, random);
        return chosen.subList(0, random.nextInt(of.size() + 1));
    }
}
