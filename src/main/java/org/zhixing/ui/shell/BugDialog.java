package org.zhixing.ui.shell;

import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** A bug, calmly: nothing is lost, and a code by which we find it. */
final class BugDialog extends Dialog {

    BugDialog(Workspace workspace, String code) {
        super(workspace.text("shell.bug.title"));
        paragraph(workspace.text("shell.bug.text", code));
        button(workspace.text("shell.bug.copy"), () -> Troubles.copy(code));
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }
}
