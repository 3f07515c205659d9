package org.zhixing.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.ui.common.Named;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Adds somebody who answers: a name and a role. */
final class RaterForm extends Dialog {

    private final TextField name = new TextField();
    private final ChoiceBox<RoleName> role = new ChoiceBox<>();
    private final CheckBox independent = new CheckBox();

    RaterForm(Workspace workspace, AssessmentModel model) {
        super(workspace.text("shell.rater.add"));
        List<RoleName> answering =
                model.roles().stream().filter(r -> r.id() != Role.T).toList();
        Named.choices(
                role, answering, RoleName::name, workspace.messages().get().language());
        role.getSelectionModel().select(Math.min(2, answering.size() - 1));
        role.setMaxWidth(Double.MAX_VALUE);
        name.setPromptText(workspace.text("shell.rater.namePrompt"));
        name.setPrefColumnCount(24);
        independent.setText(workspace.text("shell.rater.independent"));
        independent.setSelected(true);
        independent.setWrapText(true);
        independent.setMaxWidth(360);
        independent
                .visibleProperty()
                .bind(role.valueProperty().map(r -> r.id() == Role.C).orElse(false));
        independent.managedProperty().bind(independent.visibleProperty());
        add(field(workspace.text("shell.rater.name"), name));
        add(field(workspace.text("shell.rater.role"), role));
        add(independent);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Button add = primary(workspace.text("shell.rater.addButton"), () -> add(workspace));
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
    }

    private static javafx.scene.layout.VBox field(String label, javafx.scene.control.Control control) {
        Label words = new Label(label);
        words.getStyleClass().add("zx-caption");
        words.setLabelFor(control);
        return new javafx.scene.layout.VBox(4, words, control);
    }

    private void add(Workspace workspace) {
        Assessment assessment = workspace.assessment().get();
        if (assessment != null) {
            RoleName chosen = role.getValue();
            Rater rater = new Rater(
                    freeId(assessment.raters()),
                    chosen.id(),
                    new PersonalText(name.getText().strip()),
                    chosen.id() != Role.C || independent.isSelected(),
                    null);
            workspace.apply(new Change.PutRater(rater));
            workspace.rater().set(rater.id());
        }
        workspace.closeDialog();
    }

    static String freeId(List<Rater> raters) {
        Set<String> taken = new HashSet<>();
        raters.forEach(r -> taken.add(r.id()));
        int number = raters.size() + 1;
        while (taken.contains("r" + number)) {
            number++;
        }
        return "r" + number;
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
