package org.zhixing.ui.records;

import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks once, since records that are gone cannot be brought back by undoing. */
final class RemoveQuestion extends Dialog {

    private RemoveQuestion(Workspace workspace, String title, String text, String button, Runnable remove) {
        super(title);
        paragraph(text);
        button(workspace.text("shell.cancel"), workspace::closeDialog).requestFocus();
        button(button, () -> {
                    workspace.closeDialog();
                    remove.run();
                })
                .setId("records-remove");
    }

    static RemoveQuestion ofRecords(Workspace workspace, int records, Runnable remove) {
        String number = Grouped.of(records);
        return new RemoveQuestion(
                workspace,
                workspace.text("records.remove.title"),
                workspace.text("records.remove.text", number),
                workspace.text("records.remove.button", number),
                remove);
    }

    static RemoveQuestion ofNotes(Workspace workspace, Runnable remove) {
        return new RemoveQuestion(
                workspace,
                workspace.text("records.notes.off.title"),
                workspace.text("records.notes.off.text"),
                workspace.text("records.notes.off.button"),
                remove);
    }
}
