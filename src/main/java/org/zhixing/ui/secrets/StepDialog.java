package org.zhixing.ui.secrets;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** A dialog of several steps, one shown at a time. While work is under way or a code was not written down it stays. */
final class StepDialog extends Dialog {

    private static final double WIDTH = 480;

    private final Workspace workspace;
    private final Label title = Parts.prose("", "zx-section");
    private final VBox content = new VBox(12);
    private final HBox buttons = new HBox(8);
    private boolean stays;
    private final ScrollPane scroll = new ScrollPane(content) {
        /** As high as the step is at its full width: what it was before, or beside a scroll bar, is another. */
        @Override
        protected double computePrefHeight(double width) {
            return content.prefHeight(WIDTH) + snappedTopInset() + snappedBottomInset();
        }
    };
    private Runnable first = () -> {};

    StepDialog(Workspace workspace) {
        this.workspace = workspace;
        setSpacing(16);
        content.setPrefWidth(WIDTH);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, scroll, buttons);
    }

    /**
     * Goes to a step.
     *
     * @param focus what is typed into first
     * @param staying whether Esc and other dialogs leave it alone
     */
    void step(String heading, boolean staying, Node focus, Node... parts) {
        title.setText(heading);
        stays = staying;
        content.getChildren().setAll(parts);
        scroll.requestLayout();
        buttons.getChildren().clear();
        buttons.setManaged(false);
        first = focus::requestFocus;
        requestFocus();
    }

    /** A button of the present step. */
    Button button(String id, String text, Runnable act, String... classes) {
        Button button = Parts.button(text, act, classes);
        button.setId(id);
        buttons.getChildren().add(button);
        buttons.setManaged(true);
        return button;
    }

    void cancelButton() {
        button("step-cancel", workspace.text("shell.cancel"), workspace::closeDialog);
    }

    /** Says what is being done; it cannot be left. */
    WorkBar working(String heading) {
        WorkBar bar = new WorkBar(heading);
        step(heading, true, bar, bar, Parts.prose(workspace.text("secrets.working"), "zx-caption"));
        return bar;
    }

    /** Stops the work of the present step, after which everything is as it was. */
    void stopButton(WorkBar bar) {
        Button[] stop = new Button[1];
        stop[0] = button("step-stop", workspace.text("secrets.stop"), () -> {
            bar.stop();
            stop[0].setText(workspace.text("secrets.stopping"));
            stop[0].setDisable(true);
        });
    }

    /** Whether Esc and other dialogs leave it alone. */
    void stay(boolean staying) {
        stays = staying;
    }

    @Override
    public boolean mayLeave(boolean beside) {
        return !stays && !beside;
    }

    @Override
    public boolean stays() {
        return stays;
    }

    @Override
    public String helpPage() {
        return "protection";
    }

    @Override
    public void requestFocus() {
        // What lies in a scroll pane is in the window only once that has its looks.
        applyCss();
        first.run();
    }
}
