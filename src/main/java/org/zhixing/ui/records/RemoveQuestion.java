package org.zhixing.ui.records;

import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks once, since records that are gone cannot be brought back by undoing. */
final class RemoveQuestion extends Dialog {

    RemoveQuestion(Workspace workspace, int records, Runnable remove) {
        super(workspace.text("records.remove.title"));
        paragraph(workspace.text("records.remove.text", Grouped.of(records)));
        button(workspace.text("shell.cancel"), workspace::closeDialog).requestFocus();
        button(workspace.text("records.remove.button", Grouped.of(records)), () -> {
                    workspace.closeDialog();
                    remove.run();
                })
                .setId("records-remove");
    }
}
