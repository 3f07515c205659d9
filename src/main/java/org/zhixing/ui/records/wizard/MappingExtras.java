package org.zhixing.ui.records.wizard;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** What the columns of a table do not say themselves. */
final class MappingExtras extends VBox {

    private final MappingModel model;
    private final Messages words;
    private final Runnable changed;

    MappingExtras(MappingModel model, Messages words, Runnable changed) {
        super(8);
        this.model = model;
        this.words = words;
        this.changed = changed;
        CheckBox mean = new CheckBox(words.text("records.wizard.mean"));
        mean.setSelected(model.mapping().meanSatisfaction());
        mean.setWrapText(true);
        mean.setMinHeight(USE_PREF_SIZE);
        mean.selectedProperty().addListener((observable, old, now) -> {
            model.meanSatisfaction(now);
            changed.run();
        });
        getChildren()
                .addAll(
                        Parts.label(words.text("records.wizard.extras"), "zx-strong", "zx-dense"),
                        line("records.wizard.unit", unit()),
                        line("records.wizard.order", order()),
                        line("records.wizard.most", most()),
                        mean,
                        Parts.prose(words.text("records.wizard.recorders"), "zx-dense"),
                        recorders());
    }

    private Node line(String key, Node input) {
        return Parts.row(8, Parts.label(words.text(key), "zx-dense"), Parts.spring(), input);
    }

    private Node unit() {
        ChoiceBox<HourUnit> box = FilesStep.box(
                Arrays.asList(HourUnit.values()),
                unit -> words.text("records.wizard.unit." + unit),
                words.text("records.wizard.unit"));
        box.setValue(model.unit(RecordField.DURATION_HOURS));
        FilesStep.onChange(box, unit -> {
            model.unit(RecordField.DURATION_HOURS, unit);
            changed.run();
        });
        return box;
    }

    private Node order() {
        ChoiceBox<DateOrder> box = FilesStep.box(
                Arrays.asList(DateOrder.values()),
                order -> words.text("records.wizard.order." + order),
                words.text("records.wizard.order"));
        box.setValue(model.mapping().dateOrder());
        FilesStep.onChange(box, order -> {
            model.dateOrder(order);
            changed.run();
        });
        return box;
    }

    private Node most() {
        TextField most = new TextField(model.mapping().constants().getOrDefault(RecordField.SATISFACTION_MAX, ""));
        most.setPromptText("5");
        most.setPrefColumnCount(4);
        most.setAccessibleText(words.text("records.wizard.most"));
        // Anything but a positive number would be refused later: it is not taken over.
        most.textProperty().addListener((observable, old, typed) -> {
            String number = typed.strip();
            model.constant(RecordField.SATISFACTION_MAX, number.matches("\\d{1,6}(\\.\\d{1,4})?") ? number : "");
            changed.run();
        });
        return most;
    }

    private Node recorders() {
        TextField recorders = new TextField(String.join(
                "、", model.mapping().excludedRecorders().stream().sorted().toList()));
        recorders.setPromptText(words.text("records.wizard.recorders.prompt"));
        recorders.setAccessibleText(words.text("records.wizard.recorders"));
        recorders.textProperty().addListener((observable, old, typed) -> {
            model.excludedRecorders(typed);
            changed.run();
        });
        HBox.setHgrow(recorders, Priority.ALWAYS);
        return recorders;
    }
}
