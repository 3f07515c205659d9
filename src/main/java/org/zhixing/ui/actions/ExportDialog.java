package org.zhixing.ui.actions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.zhixing.ui.workspace.Dialog;

/** The plan as a table or for calendars, with owners by name only where one asks for it. */
final class ExportDialog extends Dialog {

    /** @param from in the window over which one is asked where to */
    ExportDialog(PlanFiles files, Node from) {
        super(files.workspace().text("actions.export.title"));
        paragraph(files.workspace().text("actions.export.text"));
        CheckBox names = new CheckBox(files.workspace().text("actions.export.names"));
        names.setId("export-names");
        names.setWrapText(true);
        names.setMaxWidth(420);
        names.setMinHeight(USE_PREF_SIZE);
        add(names);
        button(files.workspace().text("shell.cancel"), files.workspace()::closeDialog);
        Button calendar = button(files.workspace().text("actions.export.calendar"), () -> {
            files.workspace().closeDialog();
            files.askCalendar(from, names.isSelected());
        });
        calendar.setId("export-calendar");
        calendar.setDisable(files.withoutDay());
        Button table = primary(files.workspace().text("actions.export.table"), () -> {
            files.workspace().closeDialog();
            files.askTable(from, names.isSelected());
        });
        table.setId("export-table");
        if (files.withoutDay()) {
            paragraph(files.workspace().text("actions.export.noDay"));
        }
    }
}
