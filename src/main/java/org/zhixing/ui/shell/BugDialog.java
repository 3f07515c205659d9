package org.zhixing.ui.shell;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** A bug, calmly: nothing is lost, and a code by which we find it. */
final class BugDialog extends Dialog {

    BugDialog(Workspace workspace, String code) {
        super(workspace.text("shell.bug.title"));
        paragraph(workspace.text("shell.bug.text", code));
        button(workspace.text("shell.bug.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
        });
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }
}
