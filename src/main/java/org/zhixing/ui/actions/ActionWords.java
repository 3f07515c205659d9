package org.zhixing.ui.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhixing.model.Indicator;
import org.zhixing.plan.Action;
import org.zhixing.review.PlanWords;
import org.zhixing.work.Messages;

/** What a card or a line of the plan says of an action. */
record ActionWords(PlanWords plan, Messages messages, LocalDate today) {

    String title(Action action) {
        return plan.title(action);
    }

    /** The recommendation's id; empty for one of the agency's own. */
    String id(Action action) {
        String recommendation = action.recommendation();
        return recommendation == null ? "" : recommendation;
    }

    String state(Action action) {
        return messages.text("actions.state." + action.state());
    }

    String owner(Action action) {
        return action.owner().isBlank()
                ? messages.text("actions.owner.none")
                : action.owner().value();
    }

    DueWords due() {
        return new DueWords(messages, today);
    }

    /** Whether it is to move an indicator that can cap the total. */
    boolean critical(Action action) {
        return plan.model().indicators().stream().filter(Indicator::critical).anyMatch(i -> action.targets()
                .contains(i.id()));
    }

    long there(Action action) {
        return action.proofs().stream().filter(Action.Proof::there).count();
    }

    /** How much of the evidence is there, in figures. */
    String count(Action action) {
        return action.proofs().isEmpty()
                ? messages.text("actions.evidence.noneAsked")
                : messages.text(
                        "actions.evidence.count",
                        String.valueOf(there(action)),
                        String.valueOf(action.proofs().size()));
    }

    /** The same on a card; empty where no evidence is asked for. */
    String brief(Action action) {
        return action.proofs().isEmpty() ? "" : count(action);
    }

    /** Each piece of evidence with whether it is there; for one that was given up, why. */
    String evidence(Action action) {
        if (action.state() == Action.State.DROPPED) {
            return messages.text("actions.because", action.reason().value());
        }
        List<String> asked = plan.proofs(action);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            said.add(
                    action.proofs().get(i).there()
                            ? messages.text("actions.evidence.there", asked.get(i))
                            : messages.text("actions.evidence.open", asked.get(i)));
        }
        return said.isEmpty()
                ? messages.text("actions.evidence.noneAsked")
                : String.join(messages.text("actions.dot"), said);
    }

    /** The whole card in one breath, for those who cannot see it. */
    String spoken(Action action) {
        return Stream.of(
                        id(action),
                        title(action),
                        state(action),
                        messages.text("actions.spoken.owner", owner(action)),
                        due().day(action),
                        due().left(action),
                        count(action))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("actions.comma")));
    }
}
