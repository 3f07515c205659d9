package org.zhixing.ui.secrets;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;
import org.zhixing.work.Progress;

/**
 * How far work on a whole data file is. The work asks it from its own thread whether to go on: it shall not when somebody
 * stopped it, or closed the window.
 */
final class WorkBar extends ProgressBar implements Progress {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private volatile boolean stopped;
    private long told = System.nanoTime() - EVERY;

    WorkBar(String name) {
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((observable, was, shows) -> stopped |= Boolean.FALSE.equals(shows));
    }

    void stop() {
        stopped = true;
    }

    @Override
    public boolean report(long done, long total) {
        long now = System.nanoTime();
        if (total > 0 && (now - told >= EVERY || done == total)) {
            told = now;
            double share = (double) done / total;
            Platform.runLater(() -> setProgress(share));
        }
        return !stopped;
    }
}
