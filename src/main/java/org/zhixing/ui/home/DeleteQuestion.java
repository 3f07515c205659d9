package org.zhixing.ui.home;

import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks once before something leaves the trash for ever, since that cannot be undone. */
final class DeleteQuestion extends Dialog {

    /** @param holds how much of what goes with it; may be empty */
    DeleteQuestion(Workspace workspace, String name, String holds, Runnable delete) {
        super(workspace.text("trash.question.title", name));
        setMaxWidth(500);
        if (!holds.isEmpty()) {
            paragraph(workspace.text("trash.question.holds", holds));
        }
        paragraph(workspace.text("trash.question.all"));
        paragraph(workspace.text("trash.question.copies"));
        button(workspace.text("shell.cancel"), workspace::closeDialog).requestFocus();
        button(workspace.text("trash.delete"), () -> {
                    workspace.closeDialog();
                    delete.run();
                })
                .setId("trash-sure");
    }
}
