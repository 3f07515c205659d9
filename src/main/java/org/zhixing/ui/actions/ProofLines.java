package org.zhixing.ui.actions;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.plan.PlanLimits;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The evidence that is asked for, a line each: what, and where it lies. It is there once a place is named. */
final class ProofLines extends VBox {

    private final ActionDraft draft;
    private final Messages messages;
    private final Runnable changed;
    private final VBox rows = new VBox(8);
    private final Button more;

    /** @param changed told after every change */
    ProofLines(ActionDraft draft, Messages messages, Runnable changed) {
        super(8);
        this.draft = draft;
        this.messages = messages;
        this.changed = changed;
        more = Parts.button(messages.text("actions.proof.add"), this::add, "small");
        more.setGraphic(Parts.icon("fth-plus"));
        more.setId("proof-add");
        getChildren().addAll(rows, more);
        show();
    }

    private void add() {
        draft.addLine();
        show();
        rows.lookupAll(".proof-what").stream().reduce((first, last) -> last).ifPresent(field -> field.requestFocus());
        changed.run();
    }

    private void show() {
        rows.getChildren().clear();
        for (int i = 0; i < draft.lines().size(); i++) {
            rows.getChildren().add(row(i, draft.lines().get(i)));
        }
        more.setDisable(draft.lines().size() >= PlanLimits.PROOFS);
    }

    private VBox row(int place, ActionDraft.Line line) {
        TextField what = field(PlanLimits.PROOF, "actions.proof.what");
        what.getStyleClass().add("proof-what");
        what.textProperty().bindBidirectional(line.what);
        TextField where = field(PlanLimits.LOCATOR, "actions.proof.where");
        where.setId("proof-where-" + place);
        where.textProperty().bindBidirectional(line.locator);
        CheckBox there = new CheckBox();
        there.setId("proof-there-" + place);
        there.setSelected(line.there());
        there.accessibleTextProperty()
                .bind(what.textProperty().map(text -> messages.text("actions.proof.there", text)));
        line.locator.subscribe(text -> {
            there.setSelected(!text.isBlank());
            changed.run();
        });
        there.setOnAction(event -> {
            if (there.isSelected() && !line.there()) {
                // It counts once one can find it: the tick comes with the place.
                there.setSelected(false);
                where.requestFocus();
            } else if (!there.isSelected()) {
                line.locator.set("");
            }
        });
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button away = Parts.iconButton("fth-x", messages.text("actions.proof.remove"), () -> {
            draft.lines().remove(line);
            show();
            changed.run();
        });
        HBox first = Parts.row(8, there, what, away);
        HBox second = Parts.row(8, where);
        second.getStyleClass().add("proof-place");
        return new VBox(4, first, second);
    }

    private TextField field(int most, String key) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= most ? change : null));
        field.setMinWidth(0);
        return field;
    }
}
