package org.zhixing.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.zhixing.ui.workspace.Workspace;

/** Looks from time to time whether a command or another program has written to the data file that is open. */
final class ElsewhereWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.seconds(2);

    private final Timeline looks;

    ElsewhereWatch(Workspace workspace) {
        looks = new Timeline(new KeyFrame(EVERY, event -> workspace.lookElsewhere()));
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }

    @Override
    public void close() {
        looks.stop();
    }
}
