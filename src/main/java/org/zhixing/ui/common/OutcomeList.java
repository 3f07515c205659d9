package org.zhixing.ui.common;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.MoveWords;
import org.zhixing.trends.YearWords;
import org.zhixing.work.Messages;

/** What became of each action of an earlier plan: which moved what they were to move, from what to what. */
public final class OutcomeList extends VBox {

    /** @param outcomes not empty */
    public OutcomeList(List<ActionOutcome> outcomes, YearWords words, Messages messages) {
        getStyleClass().add("outcomes");
        MoveWords moves = words.moves();
        for (ActionOutcome outcome : outcomes) {
            getChildren().add(row(outcome, moves));
        }
    }

    private static VBox row(ActionOutcome outcome, MoveWords moves) {
        Label title = Parts.prose(moves.title(outcome.action()), "zx-dense");
        boolean moved = outcome.result() == ActionOutcome.Result.DONE
                || outcome.result() == ActionOutcome.Result.MOVED_WITHOUT_EVIDENCE;
        Label result = Parts.tag(moves.result(outcome.result()), moved ? "brand" : "outlined");
        FlowPane facts = new FlowPane(10, 4, result);
        facts.setRowValignment(VPos.CENTER);
        for (ActionOutcome.Target target : outcome.targets()) {
            facts.getChildren().add(Parts.label(moves.target(target), "zx-caption"));
        }
        VBox row = new VBox(4, title, facts);
        row.getStyleClass().add("outcome");
        return row;
    }

    /** How many moved something, did not, and cannot be told, in one line; dropped ones are left out. */
    public static String summary(List<ActionOutcome> outcomes, Messages messages) {
        long moved = outcomes.stream()
                .filter(o -> o.result() == ActionOutcome.Result.DONE
                        || o.result() == ActionOutcome.Result.MOVED_WITHOUT_EVIDENCE)
                .count();
        long still = outcomes.stream()
                .filter(o -> o.result() == ActionOutcome.Result.NEITHER
                        || o.result() == ActionOutcome.Result.EVIDENCE_WITHOUT_MOVE)
                .count();
        long untold = outcomes.stream()
                .filter(o -> o.result() == ActionOutcome.Result.CANNOT_BE_TOLD)
                .count();
        return messages.text(
                "trends.outcomes.count", String.valueOf(moved), String.valueOf(still), String.valueOf(untold));
    }
}
