package org.zhixing.ui.records.wizard;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.records.RecordField;
import org.zhixing.store.ImportOutcome;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** What the import changed: how much is new, what differs now, and what stayed out. */
final class ResultStep extends VBox {

    private final Messages words;

    /** @param refused rows that stayed out and wait among the problem rows */
    ResultStep(ImportOutcome brought, int refused, Messages words) {
        super(16);
        this.words = words;
        getStyleClass().add("wizard-result");
        getChildren()
                .add(Parts.row(
                        32,
                        figure(brought.added(), "records.wizard.new"),
                        figure(brought.updated(), "records.wizard.updated"),
                        figure(brought.unchanged(), "records.wizard.same"),
                        figure(refused, "records.wizard.out")));
        if (!brought.changed().isEmpty()) {
            String fields = brought.changed().entrySet().stream()
                    .sorted(Map.Entry.<RecordField, Integer>comparingByValue().reversed())
                    .map(e -> words.text(
                            "records.wizard.changed.field",
                            words.text("records.field." + e.getKey().key()),
                            Grouped.of(e.getValue())))
                    .collect(Collectors.joining(words.text("records.comma")));
            getChildren().add(Parts.prose(words.text("records.wizard.changed", fields), "zx-dense"));
        }
        if (!brought.updates().isEmpty()) {
            String first = brought.updates().stream()
                    .map(ImportOutcome.Update::id)
                    .limit(20)
                    .collect(Collectors.joining(words.text("records.comma")));
            getChildren().add(Parts.prose(words.text("records.wizard.changed.records", first), "zx-dense", "zx-muted"));
        }
        getChildren()
                .add(Parts.prose(
                        words.text(refused > 0 ? "records.wizard.next.mend" : "records.wizard.next"),
                        "zx-dense",
                        "zx-muted"));
    }

    private Node figure(int count, String key) {
        Label number = Parts.label(Grouped.of(count), "zx-number");
        return new VBox(2, number, Parts.label(words.text(key), "zx-dense", "zx-muted"));
    }
}
