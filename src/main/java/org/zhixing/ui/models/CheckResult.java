package org.zhixing.ui.models;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Every problem of a model file: where, and what is wrong and expected. */
final class CheckResult extends Dialog {

    CheckResult(Workspace workspace, Path file, List<Problem> problems) {
        super(
                problems.isEmpty()
                        ? workspace.text("models.check.fine", String.valueOf(file.getFileName()))
                        : workspace.text(
                                "models.check.problems",
                                String.valueOf(file.getFileName()),
                                String.valueOf(problems.size())));
        Messages messages = workspace.messages().get();
        if (problems.isEmpty()) {
            paragraph(workspace.text("models.check.fineText"));
        } else {
            add(table(messages, problems));
            button(workspace.text("models.check.copy"), () -> copy(messages, problems));
        }
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    private static TableView<Problem> table(Messages messages, List<Problem> problems) {
        TableView<Problem> table = new TableView<>();
        TableColumn<Problem, String> where = new TableColumn<>(messages.text("models.check.where"));
        where.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().where()));
        where.setCellFactory(column -> new Wrapping());
        where.setPrefWidth(260);
        TableColumn<Problem, String> what = new TableColumn<>(messages.text("models.check.what"));
        what.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                messages.text(row.getValue().key(), row.getValue().arguments().toArray())));
        what.setCellFactory(column -> new Wrapping());
        what.setPrefWidth(440);
        table.getColumns().add(where);
        table.getColumns().add(what);
        table.getItems().setAll(problems);
        table.setPrefSize(720, 320);
        return table;
    }

    private static void copy(Messages messages, List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        problems.forEach(problem -> lines.append(problem.in(messages)).append('\n'));
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A cell that takes as many lines as its sentence needs. */
    private static final class Wrapping extends TableCell<Problem, String> {

        private final Label words = new Label();

        Wrapping() {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.prefWidthProperty().bind(widthProperty().subtract(16));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text);
            setGraphic(empty ? null : words);
        }
    }
}
