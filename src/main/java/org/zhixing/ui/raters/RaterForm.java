package org.zhixing.ui.raters;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.ui.common.Named;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** Role and name of one rater, in place in the list. */
final class RaterForm extends VBox {

    private final ChoiceBox<RoleName> role = new ChoiceBox<>();
    private final TextField name = new TextField();
    private final CheckBox independent;

    /**
     * @param old whom to change, or null for a new one
     * @param keep is given the rater as written
     */
    RaterForm(Roster roster, Assessment assessment, @Nullable Rater old, Consumer<Rater> keep, Runnable cancel) {
        super(8);
        Messages words = roster.words();
        getStyleClass().add("inline-card");
        Named.choices(role, roster.ratingRoles(), RoleName::name, words.language());
        role.setValue(roster.ratingRoles().stream()
                .filter(r -> r.id() == (old == null ? Role.W : old.role()))
                .findFirst()
                .orElse(roster.ratingRoles().get(0)));
        role.setDisable(old != null && hasAnswered(assessment, old));
        name.setPromptText(words.text("raters.add.namePrompt"));
        name.setText(old == null ? "" : old.name().value());
        independent = new CheckBox(words.text("raters.add.independent"));
        independent.setSelected(old == null || old.independent());
        Label note = new Label(words.text("raters.add.independentNote"));
        note.getStyleClass().add("zx-caption");
        note.setWrapText(true);
        VBox client = new VBox(4, independent, note);
        client.visibleProperty().bind(role.valueProperty().map(r -> r.id() == Role.C));
        client.managedProperty().bind(client.visibleProperty());
        Button save = new Button(words.text(old == null ? "raters.add.save" : "raters.change.save"));
        save.getStyleClass().add("accent");
        Button no = new Button(words.text("raters.cancel"));
        no.getStyleClass().add("flat");
        no.setOnAction(e -> cancel.run());
        Runnable done = () -> keep.accept(new Rater(
                old == null ? Roster.freeId(assessment) : old.id(),
                role.getValue().id(),
                new PersonalText(name.getText()),
                role.getValue().id() != Role.C || independent.isSelected(),
                old == null ? null : old.medianSeconds()));
        save.setOnAction(e -> done.run());
        name.setOnAction(e -> done.run());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                e.consume();
            }
        });
        VBox nameField = field(words.text("raters.add.name"), name);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new HBox(8, field(words.text("raters.add.role"), role), nameField),
                        client,
                        new HBox(8, gap, no, save));
    }

    private static boolean hasAnswered(Assessment assessment, Rater rater) {
        return assessment.ratings().stream().anyMatch(r -> r.rater().equals(rater.id()))
                || assessment.matrix().stream().anyMatch(c -> c.rater().equals(rater.id()));
    }

    private static VBox field(String label, Node control) {
        Label words = new Label(label);
        words.getStyleClass().add("zx-caption");
        words.setLabelFor(control);
        return new VBox(4, words, control);
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
