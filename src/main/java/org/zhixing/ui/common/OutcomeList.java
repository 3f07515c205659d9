package org.zhixing.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
            getChildren().add(row(outcome, moves, messages));
        }
    }

    private static VBox row(ActionOutcome outcome, MoveWords moves, Messages messages) {
        Label title = Parts.prose(moves.title(outcome.action()), "zx-dense");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        boolean moved = outcome.result() == ActionOutcome.Result.DONE
                || outcome.result() == ActionOutcome.Result.MOVED_WITHOUT_EVIDENCE;
        Label result = Parts.tag(moves.result(outcome.result()), moved ? "brand" : "outlined");
        String targets = outcome.targets().stream()
                .map(moves::target)
                .collect(Collectors.joining(messages.text("trends.semicolon")));
        Label levels = Parts.prose(targets, "zx-caption");
        HBox.setHgrow(levels, Priority.ALWAYS);
        VBox row = new VBox(4, title, Parts.row(8, result, levels));
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
