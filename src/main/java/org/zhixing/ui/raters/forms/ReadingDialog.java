package org.zhixing.ui.raters.forms;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** How far reading is, with the way to stop it. */
final class ReadingDialog extends Dialog {

    private final Workspace workspace;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label far;

    ReadingDialog(Workspace workspace, int files, Runnable cancel) {
        super(workspace.text("raters.collect.reading"));
        this.workspace = workspace;
        far = paragraph("");
        bar.setPrefWidth(420);
        bar.setAccessibleText(workspace.text("raters.collect.reading"));
        add(bar);
        button(workspace.text("shell.cancel"), cancel);
        at(0, files);
    }

    void at(long done, long total) {
        bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        far.setText(workspace.text("raters.collect.far", String.valueOf(done), String.valueOf(total)));
    }
}
