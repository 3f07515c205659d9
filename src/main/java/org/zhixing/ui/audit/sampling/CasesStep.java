package org.zhixing.ui.audit.sampling;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditCase;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileDrop;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Where the cases come from, which are left out and why. */
final class CasesStep extends VBox {

    /** More would be a list that nobody reads; the file is where they are mended. */
    private static final int MOST_PROBLEMS = 50;

    private final SamplingModel model;
    private final Messages words;
    private final Runnable changed;
    private final Consumer<Path> open;
    private final VBox about = new VBox(8);
    private final CasesTable table;
    private final TextField reason = new TextField();
    private final Button leaveOut;
    private final Button takeBack;

    /**
     * @param records reads the cases of the service records
     * @param open reads those of a file
     * @param changed told when the population is another
     */
    CasesStep(SamplingModel model, Messages words, Runnable records, Consumer<Path> open, Runnable changed) {
        super(10);
        this.model = model;
        this.words = words;
        this.changed = changed;
        this.open = open;
        Button fromRecords = Parts.button(words.text("audit.wizard.records"), records);
        fromRecords.setGraphic(Parts.icon("fth-database"));
        fromRecords.setId("audit-from-records");
        Button fromFile = Parts.button(words.text("audit.wizard.file"), this::ask);
        fromFile.setGraphic(Parts.icon("fth-file-text"));
        fromFile.setId("audit-from-file");
        Label drop = Parts.prose(words.text("audit.wizard.drop"), "zx-caption");
        HBox.setHgrow(drop, Priority.ALWAYS);
        HBox from = Parts.row(10, fromRecords, fromFile, drop);
        from.getStyleClass().add("audit-drop");
        new FileDrop(this, files -> open.accept(files.get(0)));
        table = new CasesTable(model, words);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(120);
        reason.setPromptText(words.text("audit.wizard.reason"));
        reason.setAccessibleText(words.text("audit.wizard.reason"));
        reason.setId("audit-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        leaveOut = Parts.button(words.text("audit.wizard.leaveOut"), this::leaveOut);
        leaveOut.setId("audit-leave-out");
        takeBack = Parts.button(words.text("audit.wizard.takeBack"), this::takeBack, "flat");
        reason.setOnAction(e -> {
            leaveOut.fire();
            e.consume();
        });
        reason.textProperty().addListener((p, was, is) -> buttons());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<AuditCase>) c -> buttons());
        getChildren().addAll(from, about, table, Parts.row(8, reason, leaveOut, takeBack));
        show();
    }

    private void ask() {
        new FileAsk(words.text("audit.wizard.kind"), "*.csv", "*.xlsx")
                .open(this, words.text("audit.wizard.file"))
                .ifPresent(open);
    }

    private void leaveOut() {
        model.exclude(table.chosen(), reason.getText());
        reason.clear();
        show();
        changed.run();
    }

    private void takeBack() {
        model.include(table.chosen());
        show();
        changed.run();
    }

    private void buttons() {
        List<String> chosen = table.chosen();
        leaveOut.setDisable(chosen.isEmpty() || reason.getText().isBlank());
        takeBack.setDisable(chosen.stream().allMatch(id -> model.reason(id).isEmpty()));
    }

    /** Shows the list as it is now. */
    void show() {
        boolean some = !model.listed().isEmpty();
        Parts.show(table, some);
        for (Node part : List.of(reason, leaveOut, takeBack)) {
            Parts.show(part, some);
        }
        table.show();
        about.getChildren().clear();
        if (some) {
            about.getChildren().add(Parts.prose(summary(), "zx-dense", "zx-strong"));
        }
        if (!model.problems().isEmpty()) {
            about.getChildren().add(problems(model.problems()));
        }
        buttons();
    }

    private String summary() {
        return words.text(
                "audit.wizard.summary",
                Grouped.of(model.population().size()),
                Grouped.of(model.open()),
                Grouped.of(model.population().size() - (long) model.open()),
                Grouped.of(model.highRisk()),
                Grouped.of(model.workers().size()),
                Grouped.of(model.exclusions().size()));
    }

    private Node problems(List<Problem> problems) {
        VBox lines = new VBox(2);
        problems.stream().limit(MOST_PROBLEMS).forEach(p -> lines.getChildren()
                .add(Parts.prose(p.in(words), "zx-dense")));
        if (problems.size() > MOST_PROBLEMS) {
            lines.getChildren()
                    .add(Parts.label(
                            words.text("audit.wizard.moreProblems", Grouped.of(problems.size() - MOST_PROBLEMS)),
                            "zx-caption"));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(110);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll");
        VBox box = new VBox(
                4,
                Parts.label(words.text("audit.wizard.problems", Grouped.of(problems.size())), "zx-dense", "zx-strong"),
                scroll);
        box.getStyleClass().add("audit-problems");
        box.setId("audit-problems");
        return box;
    }
}
