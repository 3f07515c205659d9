package org.zhixing.ui.records.wizard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.records.RecordsSheet;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.work.Messages;

/** The plate of the wizard: which step this is, one bold sentence, the step, and its buttons on a band below. */
class Plate extends Dialog {

    private static final double WIDE = 960;
    private static final double HIGH = 640;

    private final Messages words;
    private final HBox steps = Parts.row(6);
    private final HBox head = Parts.row(10);
    private final Label said = Parts.prose("", "zx-dense", "zx-muted");
    private final StackPane content = new StackPane();
    private final HBox left = Parts.row(8);
    private final HBox right = Parts.row(8);

    /** @param leave closes the wizard by the cross in the corner */
    Plate(Messages words, Runnable leave) {
        this.words = words;
        getStyleClass().add("wizard");
        RecordsSheet.dress(this);
        setPrefSize(WIDE, HIGH);
        setMinSize(0, 0);
        Button close = Parts.iconButton("fth-x", words.text("shell.close"), leave);
        close.getStyleClass().add("wizard-close");
        HBox top = Parts.row(12, steps, Parts.spring(), close);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        VBox body = new VBox(12, top, new VBox(2, head, said), content);
        body.getStyleClass().add("wizard-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox band = Parts.row(8, left, Parts.spring(), right);
        band.getStyleClass().add("wizard-band");
        band.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(body, band);
    }

    /** Says which of the four steps this is. */
    final void step(int current) {
        steps.getChildren().clear();
        for (int i = 1; i <= 4; i++) {
            Label number = Parts.label(String.valueOf(i), "wizard-number");
            Label name = Parts.label(words.text("records.wizard.step." + i), "wizard-step");
            HBox step = Parts.row(6, number, name);
            if (i == current) {
                List.of(number, name).forEach(label -> label.getStyleClass().add("current"));
            }
            steps.getChildren().add(step);
            if (i < 4) {
                steps.getChildren().add(Parts.label("—", "zx-cap"));
            }
        }
        steps.setAccessibleText(words.text("records.wizard.step", String.valueOf(current)));
    }

    /**
     * What there is to say of the step.
     *
     * @param level whose shape stands in front; null for none
     */
    final void say(@Nullable Integer level, String title, String more) {
        head.getChildren().clear();
        if (level != null) {
            head.getChildren().add(new LevelShape(level));
        }
        head.getChildren().add(Parts.prose(title, "zx-page"));
        said.setText(more);
        Parts.show(said, !more.isEmpty());
    }

    final void content(Node step) {
        content.getChildren().setAll(step);
    }

    final void left(Node... buttons) {
        left.getChildren().setAll(buttons);
    }

    /** While something short is worked out, nothing can be pressed twice. */
    final void busy(boolean busy) {
        content.setDisable(busy);
        left.setDisable(busy);
        right.setDisable(busy);
    }

    /** A single button that Enter does not press. */
    final void alone(Button button) {
        right.getChildren().setAll(button);
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
}
