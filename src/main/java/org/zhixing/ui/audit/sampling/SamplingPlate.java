package org.zhixing.ui.audit.sampling;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.ui.audit.running.AuditSheet;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.work.Messages;

/** The plate of the steps that lead to a sample: which step this is, a sentence, the step, and its buttons below. */
class SamplingPlate extends Dialog {

    static final int STEPS = 4;

    private static final double WIDE = 960;
    private static final double HIGH = 660;

    private final Messages words;
    private final HBox steps = Parts.row(6);
    private final Label head = Parts.prose("", "zx-page");
    private final Label said = Parts.prose("", "zx-dense", "zx-muted");
    private final StackPane content = new StackPane();
    private final HBox left = Parts.row(8);
    private final HBox right = Parts.row(8);

    SamplingPlate(Messages words, Runnable leave) {
        this.words = words;
        getStyleClass().add("audit-wizard");
        AuditSheet.dress(this);
        setPrefSize(WIDE, HIGH);
        setMinSize(0, 0);
        Button close = Parts.iconButton("fth-x", words.text("shell.close"), leave);
        HBox top = Parts.row(12, steps, Parts.spring(), close);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        content.setAlignment(Pos.TOP_LEFT);
        VBox body = new VBox(12, top, new VBox(2, head, said), content);
        body.getStyleClass().add("audit-wizard-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox band = Parts.row(8, left, Parts.spring(), right);
        band.getStyleClass().add("audit-wizard-band");
        getChildren().setAll(body, band);
    }

    /** Nothing is kept before the sample is locked: a click beside the plate is a slip. */
    @Override
    public boolean mayLeave(boolean beside) {
        return !beside;
    }

    final void step(int current) {
        steps.getChildren().clear();
        for (int i = 1; i <= STEPS; i++) {
            Label number = Parts.label(String.valueOf(i), "audit-step-number");
            Label name = Parts.label(words.text("audit.wizard.step." + i), "audit-step-name");
            if (i == current) {
                List.of(number, name).forEach(label -> label.getStyleClass().add("current"));
            }
            steps.getChildren().add(Parts.row(6, number, name));
            if (i < STEPS) {
                steps.getChildren().add(Parts.label("—", "zx-cap"));
            }
        }
        steps.setAccessibleText(words.text("audit.wizard.step", String.valueOf(current)));
    }

    final void say(String title, String more) {
        head.setText(title);
        said.setText(more);
        Parts.show(said, !more.isEmpty());
    }

    final void content(Node step) {
        content.getChildren().setAll(step);
    }

    final void left(Node... buttons) {
        left.getChildren().setAll(buttons);
    }

    /** The last one is the one that Enter presses. */
    final void right(Button... buttons) {
        right.getChildren().setAll(buttons);
        for (int i = 0; i < buttons.length; i++) {
            boolean last = i == buttons.length - 1;
            buttons[i].setDefaultButton(last);
            if (last && !buttons[i].getStyleClass().contains("accent")) {
                buttons[i].getStyleClass().add("accent");
            }
        }
    }

    final void busy(boolean busy) {
        content.setDisable(busy);
        left.setDisable(busy);
        right.setDisable(busy);
    }
}
