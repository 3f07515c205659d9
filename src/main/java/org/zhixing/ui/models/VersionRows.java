package org.zhixing.ui.models;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.zhixing.drafting.ModelChange;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The versions of a model with what came with each, and any two of them to be compared. Nothing for a single one. */
final class VersionRows extends VBox {

    VersionRows(Messages words, ModelsHeld.Held held, ModelActs acts) {
        super(6);
        if (held.versions().size() < 2 && held.changes().isEmpty()) {
            Parts.show(this, false);
            return;
        }
        getChildren().addAll(Parts.hairline(), Parts.label(words.text("models.versions"), "zx-dense", "zx-strong"));
        held.versions().forEach(version -> getChildren().add(row(words, held, version, acts)));
        if (held.versions().size() > 1) {
            getChildren().add(compare(words, held, acts));
        }
    }

    private static Node row(Messages words, ModelsHeld.Held held, PinnedModel version, ModelActs acts) {
        String number = version.model().version();
        Label name = Parts.label(number, "zx-dense");
        name.setMinWidth(USE_PREF_SIZE);
        Optional<ModelChange> change =
                held.changes().stream().filter(c -> c.version().equals(number)).findFirst();
        Label notes = Parts.prose(
                change.map(c -> about(words, c)).orElseGet(() -> words.text("models.versions.first")),
                "zx-dense",
                "zx-muted");
        HBox.setHgrow(notes, Priority.ALWAYS);
        notes.setMaxWidth(Double.MAX_VALUE);
        Button read = Parts.button(words.text("models.read"), () -> acts.read().accept(version), "zx-link");
        read.setAccessibleText(words.text("models.read") + " " + number);
        return Parts.row(14, name, notes, read);
    }

    private static String about(Messages words, ModelChange change) {
        var notes = change.notes();
        String written = notes == null ? words.text("models.versions.noNotes") : notes.in(words.language());
        return change.anchorsReworded() ? written + words.text("models.versions.reworded") : written;
    }

    private static Node compare(Messages words, ModelsHeld.Held held, ModelActs acts) {
        ChoiceBox<PinnedModel> older = choices(held);
        ChoiceBox<PinnedModel> newer = choices(held);
        newer.getSelectionModel().select(0);
        older.getSelectionModel().select(1);
        older.setAccessibleText(words.text("models.compare.from"));
        newer.setAccessibleText(words.text("models.compare.to"));
        Button compare = Parts.button(
                words.text("models.compare"), () -> acts.compare().accept(older.getValue(), newer.getValue()), "small");
        compare.setId("compare-versions");
        compare.setGraphic(Parts.icon("fth-columns"));
        return Parts.row(8, older, Parts.label("→", "zx-muted"), newer, compare);
    }

    private static ChoiceBox<PinnedModel> choices(ModelsHeld.Held held) {
        ChoiceBox<PinnedModel> box = new ChoiceBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(PinnedModel pinned) {
                return pinned == null ? "" : pinned.model().version();
            }

            @Override
            public PinnedModel fromString(String version) {
                return held.newest();
            }
        });
        box.getItems().setAll(held.versions());
        return box;
    }
}
