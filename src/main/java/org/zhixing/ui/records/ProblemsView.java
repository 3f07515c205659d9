package org.zhixing.ui.records;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.records.RowProblem;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The rows that need mending, and the way there: save them, mend them, take them in again. */
final class ProblemsView extends VBox {

    private final ProblemTable table;
    private final HBox buttons;
    private final Messages words;
    private List<RowProblem> problems = List.of();

    /**
     * @param export saves the problems as a file
     * @param again takes in a file of mended rows
     */
    ProblemsView(Messages words, Consumer<List<RowProblem>> export, Runnable again) {
        super(10);
        this.words = words;
        getStyleClass().add("zx-card");
        table = new ProblemTable(words);
        VBox.setVgrow(table, Priority.ALWAYS);
        buttons = Parts.row(
                8,
                Parts.button(words.text("records.problems.save"), () -> export.accept(problems)),
                Parts.button(
                        words.text("records.problems.copy"),
                        () -> copy(ProblemLine.copied(table.getItems(), words)),
                        "flat"),
                Parts.spring(),
                Parts.button(words.text("records.problems.again"), again));
        getChildren()
                .addAll(Parts.prose(words.text("records.problems.explain"), "zx-dense", "zx-muted"), table, buttons);
    }

    void show(List<RowProblem> found) {
        problems = found;
        table.show(ProblemLine.all(found, words));
        Parts.show(buttons, !found.isEmpty());
    }

    void step(int by) {
        table.step(by);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
