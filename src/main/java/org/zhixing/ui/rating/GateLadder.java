package org.zhixing.ui.rating;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.EvidenceGate;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The three steps of the evidence gate: reached ones filled, the present one tagged, the rest dashed. */
final class GateLadder extends HBox {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final List<Step> steps;

    GateLadder(EvidenceGate gate, Messages words) {
        super(8);
        steps = List.of(
                new Step(gate.unsupported(), words.text("rating.gate.step0"), words.text("rating.gate.text0"), words),
                new Step(gate.supported(), words.text("rating.gate.step1"), words.text("rating.gate.text1"), words),
                new Step(gate.corroborated(), words.text("rating.gate.step2"), words.text("rating.gate.text2"), words));
        getStyleClass().add("zx-ladder");
        getChildren().addAll(steps);
    }

    void follow(int cap) {
        steps.forEach(step -> step.follow(cap));
    }

    private static final class Step extends VBox {

        private final int level;
        private final Label now;
        private final String says;

        Step(int level, String name, String text, Messages words) {
            super(3);
            this.level = level;
            this.says = level + " " + name + " " + text;
            this.now = Parts.tag(words.text("rating.gate.now"));
            getStyleClass().add("step");
            HBox.setHgrow(this, Priority.ALWAYS);
            setPrefWidth(100);
            setMinWidth(0);
            Label number = Parts.label(String.valueOf(level), "step-number");
            number.setMinWidth(USE_PREF_SIZE);
            Label title = Parts.prose(name, "step-name", "zx-strong");
            FlowPane head = new FlowPane(8, 2, Parts.row(8, number, title), now);
            head.setPrefWrapLength(0);
            getChildren().addAll(head, Parts.prose(text, "zx-caption"));
            setFocusTraversable(false);
        }

        void follow(int cap) {
            pseudoClassStateChanged(REACHED, level <= cap);
            Parts.show(now, level == cap);
            setAccessibleText(level == cap ? says + " " + now.getText() : says);
        }
    }
}
