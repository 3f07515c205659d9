package org.zhixing.ui.overview;

import javafx.scene.control.ProgressBar;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** How far the report is, with the way to stop it. */
final class ExportProgress extends Dialog {

    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    ExportProgress(Workspace workspace, Runnable cancel) {
        super(workspace.text("overview.export.writing"));
        bar.setPrefWidth(320);
        bar.setAccessibleText(workspace.text("overview.export.writing"));
        add(bar);
        button(workspace.text("shell.cancel"), cancel);
    }

    void at(long done, long total) {
        bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
    }
}
