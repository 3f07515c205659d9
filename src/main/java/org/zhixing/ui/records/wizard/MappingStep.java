package org.zhixing.ui.records.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.records.RecordField;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Which column is which field, with values of real rows beside each; what is missing and what is left over. */
final class MappingStep extends HBox {

    private static final double SIDE = 272;

    private final MappingModel model;
    private final Messages words;
    private final Runnable changed;
    private final GridPane grid = new GridPane();
    private final VBox troubles = new VBox(4);
    private final VBox unused = new VBox(6);

    /** @param changed told whenever something else is chosen */
    MappingStep(MappingModel model, Messages words, Node below, Runnable changed) {
        super(20);
        this.model = model;
        this.words = words;
        this.changed = changed;
        grid.getStyleClass().add("mapping-grid");
        ColumnConstraints field = new ColumnConstraints();
        field.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints column = new ColumnConstraints(150, 190, 190);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(field, column, values);
        VBox main = new VBox(8, troubles, grid);
        main.getStyleClass().add("wizard-scrolled");
        ScrollPane left = scroll(main);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox side = new VBox(18, unused, new MappingExtras(model, words, this::refresh), below);
        side.getStyleClass().add("wizard-scrolled");
        ScrollPane right = scroll(side);
        right.setMinWidth(SIDE);
        right.setMaxWidth(SIDE);
        getChildren().addAll(left, right);
        refresh();
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void refresh() {
        troubles.getChildren().clear();
        for (Problem problem : model.problems()) {
            troubles.getChildren().add(Parts.prose("· " + problem.in(words), "zx-dense", "file-trouble"));
        }
        Parts.show(troubles, !troubles.getChildren().isEmpty());
        rows();
        List<String> left = model.unused();
        unused.getChildren().setAll(Parts.label(words.text("records.wizard.unused"), "zx-strong", "zx-dense"));
        unused.getChildren()
                .add(Parts.prose(
                        left.isEmpty()
                                ? words.text("records.wizard.unused.none")
                                : left.stream()
                                        .map(CellWords::line)
                                        .collect(Collectors.joining(words.text("records.comma"))),
                        "zx-dense",
                        "zx-muted"));
        changed.run();
    }

    private void rows() {
        List<String> headers = new ArrayList<>(List.of(""));
        headers.addAll(model.all());
        grid.getChildren().clear();
        grid.add(Parts.label(words.text("records.wizard.field"), "zx-cap"), 0, 0);
        grid.add(Parts.label(words.text("records.wizard.column"), "zx-cap"), 1, 0);
        grid.add(Parts.label(words.text("records.wizard.values"), "zx-cap"), 2, 0);
        int row = 1;
        for (RecordField field : RecordField.values()) {
            if (field != RecordField.SATISFACTION_MAX) {
                row(row++, field, headers);
            }
        }
    }

    private void row(int row, RecordField field, List<String> headers) {
        List<String> chosen = model.chosen(field);
        boolean missing = model.missing().contains(field);
        Label name = Parts.label(words.text("records.field." + field.key()), "zx-dense");
        name.setMinWidth(USE_PREF_SIZE);
        HBox called = Parts.row(6, name);
        if (missing) {
            called.getChildren().add(Parts.tag(words.text("records.wizard.missing"), "warm"));
        } else if (field.required() && field != RecordField.RECORD_ID) {
            called.getChildren().add(Parts.tag(words.text("records.wizard.required")));
        }
        String joined = String.join(" + ", chosen);
        List<String> choices = new ArrayList<>(headers);
        if (chosen.size() > 1) {
            choices.add(joined);
        }
        ChoiceBox<String> box = FilesStep.box(
                choices,
                header -> header.isEmpty() ? words.text("records.wizard.noColumn") : CellWords.line(header),
                words.text("records.wizard.columnOf", name.getText()));
        box.setValue(joined);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        if (chosen.isEmpty()) {
            box.getStyleClass().add("no-column");
        }
        FilesStep.onChange(box, header -> {
            model.choose(field, header.isEmpty() ? null : header);
            // The box that has just been used goes; the one that takes its place keeps the keyboard.
            refresh();
            focus(field);
        });
        box.setId("column-" + field.key());
        String values = chosen.stream()
                .flatMap(header -> model.samples(header).stream())
                .limit(3)
                .collect(Collectors.joining("  ·  "));
        Label shown = Parts.label(values, "zx-cap");
        shown.setMinWidth(0);
        grid.addRow(row, called, box, shown);
    }

    private void focus(RecordField field) {
        Node box = grid.lookup("#column-" + field.key());
        if (box != null) {
            box.requestFocus();
        }
    }
}
