package org.zhixing.cli.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.cli.Printable;
import org.zhixing.plan.Action;
import org.zhixing.plan.DueState;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.PlanWords;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;

/** A plan, and what is proposed for it, for people: a line an action, its evidence below. */
public final class PlanLines {

    private static final int TITLE = 60;

    private final Review review;
    private final Messages messages;
    private final PlanWords words;
    private final LocalDate day;

    /** @param day from which due dates are seen */
    public PlanLines(Review review, Messages messages, LocalDate day) {
        this.review = review;
        this.messages = messages;
        this.words = new PlanWords(review.pinned().model(), messages.language());
        this.day = day;
    }

    public List<String> plan() {
        List<Action> actions = review.plan().actions();
        if (actions.isEmpty()) {
            return List.of(messages.text("cli.plan.none"));
        }
        List<String> lines = new ArrayList<>();
        Table table = new Table();
        actions.forEach(a -> table.row(
                Printable.of(a.id()),
                messages.text("terms.action." + a.state()),
                a.due() == null ? messages.text("cli.plan.undated") : a.due().toString(),
                due(a),
                Printable.of(a.owner().value()),
                Printable.start(words.title(a), TITLE)));
        List<String> rows = table.lines();
        for (int n = 0; n < rows.size(); n++) {
            lines.add(rows.get(n));
            lines.addAll(proofs(actions.get(n)));
        }
        return lines;
    }

    public List<String> proposals(List<PlanProposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of(messages.text("cli.plan.nothingProposed"));
        }
        Table table = new Table();
        for (PlanProposal proposal : proposals) {
            Action action = proposal.action();
            table.row(
                    Printable.of(action.id()),
                    messages.text("cli.plan.source." + proposal.source()),
                    action.due() == null
                            ? messages.text("cli.plan.undated")
                            : action.due().toString(),
                    String.join(" ", proposal.because()),
                    Printable.start(words.title(action), TITLE));
        }
        return table.lines();
    }

    private String due(Action action) {
        return switch (DueState.of(action, day)) {
            case OVERDUE -> messages.text("terms.due.OVERDUE");
            case SOON -> messages.text("terms.due.SOON");
            case LATER, UNDATED, SETTLED -> "";
        };
    }

    private List<String> proofs(Action action) {
        List<String> lines = new ArrayList<>();
        for (String piece : words.proofs(action)) {
            Action.Proof proof = action.proofs().get(lines.size());
            String number = String.valueOf(lines.size() + 1);
            lines.add(
                    proof.there()
                            ? messages.text(
                                    "cli.plan.there",
                                    number,
                                    Printable.of(piece),
                                    Printable.of(proof.locator().value()))
                            : messages.text("cli.plan.missing", number, Printable.of(piece)));
        }
        return lines;
    }
}
