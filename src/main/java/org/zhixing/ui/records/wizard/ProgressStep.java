package org.zhixing.ui.records.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** How far the work is and how long it will still take. */
final class ProgressStep extends VBox {

    private static final double MINUTE = 60;

    private final Messages words;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label left = Parts.label("", "zx-dense", "zx-muted");
    private final long began = System.nanoTime();

    ProgressStep(String what, Messages words) {
        super(10);
        this.words = words;
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("wizard-result");
        bar.getStyleClass().add("zx-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        getChildren().addAll(bar, left);
    }

    void at(long done, long total) {
        if (total <= 0) {
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            return;
        }
        double share = Math.min(1, (double) done / total);
        bar.setProgress(share);
        Integer seconds = TimeLeft.seconds((System.nanoTime() - began) / 1e9, share);
        String percent = (int) Math.floor(share * 100) + "%";
        left.setText(
                seconds == null
                        ? percent
                        : seconds > MINUTE
                                ? words.text("records.wizard.minutes", percent, String.valueOf((int)
                                        Math.ceil(seconds / MINUTE)))
                                : words.text("records.wizard.seconds", percent, String.valueOf(seconds)));
    }
}
