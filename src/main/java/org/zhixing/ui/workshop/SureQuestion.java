package org.zhixing.ui.workshop;

import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks once, plainly, before something that cannot be brought back. */
final class SureQuestion extends Dialog {

    SureQuestion(Workspace workspace, String title, String text, String button, Runnable act) {
        super(title);
        paragraph(text);
        button(workspace.text("shell.cancel"), workspace::closeDialog).requestFocus();
        button(button, () -> {
                    workspace.closeDialog();
                    act.run();
                })
                .setId("workshop-sure");
    }
}
