package org.zhixing.ui.secrets;

import java.nio.file.Path;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** One of the few acts that ask first: it takes the place of everything that is there now. */
final class RestoreQuestion extends Dialog {

    RestoreQuestion(Workspace workspace, Path file, Runnable restore) {
        super(workspace.text("settings.restore.title"));
        paragraph(workspace.text("settings.restore.text", String.valueOf(file.getFileName())));
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("settings.restore.button"), () -> {
            workspace.closeDialog();
            restore.run();
        });
    }

    @Override
    public String helpPage() {
        return "backup";
    }
}
