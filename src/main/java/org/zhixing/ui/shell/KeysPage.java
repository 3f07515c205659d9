package org.zhixing.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.work.Messages;

/** "?": the keys of the screen that is shown, then those that work everywhere. */
final class KeysPage extends VBox {

    private static final List<KeyHelp> EVERYWHERE = List.of(
            new KeyHelp("F1", "shell.keys.manual"),
            new KeyHelp("Ctrl+K", "shell.keys.find"),
            new KeyHelp("Ctrl+1–9", "shell.keys.pages"),
            new KeyHelp("Ctrl+Z", "shell.keys.undo"),
            new KeyHelp("Ctrl+Shift+Z", "shell.keys.redo"),
            new KeyHelp("PgUp PgDn", "shell.keys.turn"),
            new KeyHelp("Home End", "shell.keys.ends"),
            new KeyHelp("Ctrl+I", "shell.keys.drawer"),
            new KeyHelp("Ctrl+T", "shell.keys.table"),
            new KeyHelp("Ctrl+Alt+L", "shell.keys.lock"),
            new KeyHelp("F6", "shell.keys.notifications"),
            new KeyHelp("F11", "shell.keys.fullScreen"),
            new KeyHelp("Esc", "shell.keys.close"),
            new KeyHelp("?", "shell.keys.help"));

    KeysPage(Screen screen, Messages messages) {
        super(16);
        getStyleClass().add("zx-dialog");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("shell.keys.title", messages.text(screen.nameKey())));
        title.getStyleClass().add("zx-section");
        HBox columns = new HBox(40);
        if (!screen.keys().isEmpty()) {
            columns.getChildren().add(table(screen.keys(), messages));
        }
        columns.getChildren().add(table(EVERYWHERE, messages));
        getChildren().addAll(title, columns);
    }

    private static GridPane table(List<KeyHelp> keys, Messages messages) {
        GridPane table = new GridPane(16, 8);
        ColumnConstraints caps = new ColumnConstraints();
        caps.setMinWidth(USE_PREF_SIZE);
        table.getColumnConstraints().add(caps);
        for (int row = 0; row < keys.size(); row++) {
            Label cap = new Label(keys.get(row).keys());
            cap.getStyleClass().add("zx-kbd");
            cap.setMinWidth(USE_PREF_SIZE);
            Label text = new Label(messages.text(keys.get(row).textKey()));
            table.addRow(row, cap, text);
        }
        return table;
    }
}
