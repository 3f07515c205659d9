package org.zhixing.ui.home;

import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;

/** Says which data file is being opened, where that takes longer than a blink. */
final class OpeningLine extends VBox {

    private static final double WIDTH = 320;

    private final Workspace workspace;
    private final Label words = new Label();
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));

    OpeningLine(Workspace workspace) {
        super(6);
        this.workspace = workspace;
        setId("home-opening");
        words.setWrapText(true);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(WIDTH);
        bar.accessibleTextProperty().bind(words.textProperty());
        getChildren().addAll(words, bar);
        Parts.show(this, false);
        patience.setOnFinished(event -> Parts.show(this, true));
        Follow.whileShown(this, workspace.opening(), this::follow);
    }

    private void follow(@Nullable Path file) {
        patience.stop();
        Parts.show(this, false);
        if (file != null) {
            words.setText(workspace.text("home.opening", String.valueOf(file.getFileName())));
            patience.playFromStart();
        }
    }
}
