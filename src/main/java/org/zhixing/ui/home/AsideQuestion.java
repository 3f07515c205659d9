package org.zhixing.ui.home;

import java.nio.file.Path;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks before a data file that cannot be opened makes room for an empty one. */
final class AsideQuestion extends Dialog {

    AsideQuestion(Workspace workspace, Path file, Runnable putAside) {
        super(workspace.text("home.aside.title"));
        paragraph(workspace.text("home.aside.text", String.valueOf(file.getFileName())));
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("home.aside.button"), () -> {
            workspace.closeDialog();
            putAside.run();
        });
    }
}
