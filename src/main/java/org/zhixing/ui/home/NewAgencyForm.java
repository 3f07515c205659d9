package org.zhixing.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.desk.Change;
import org.zhixing.desk.NewAssessment;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.records.Period;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.Named;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** A new agency: its name, the period, and who answers first. */
final class NewAgencyForm extends VBox {

    private final Workspace workspace;
    private final TextField agency = new TextField();
    private final DatePicker from;
    private final DatePicker to;
    private final ChoiceBox<PinnedModel> model = new ChoiceBox<>();
    private final TextField rater = new TextField();
    private final ChoiceBox<RoleName> role = new ChoiceBox<>();

    NewAgencyForm(Workspace workspace, Runnable back) {
        super(16);
        this.workspace = workspace;
        getStyleClass().addAll("zx-card", "zx-home-form");
        setMaxSize(520, USE_PREF_SIZE);
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        from = new DateField(LocalDate.of(year, 1, 1));
        to = new DateField(LocalDate.of(year, 12, 31));
        agency.setId("new-agency");
        rater.setId("new-rater");
        Label title = new Label(workspace.text("home.form.title"));
        title.getStyleClass().add("zx-page");
        Label explain = new Label(workspace.text("home.form.explain"));
        explain.getStyleClass().addAll("zx-dense", "zx-muted");
        explain.setWrapText(true);
        explain.setMinHeight(Region.USE_PREF_SIZE);
        List<PinnedModel> models = workspace.desk().models().all();
        Named.choices(
                model,
                models,
                m -> m.model().title(),
                workspace.messages().get().language());
        model.valueProperty().addListener((observable, old, chosen) -> offerRoles(chosen));
        model.getSelectionModel().selectFirst();
        getChildren().addAll(title, explain, field(workspace.text("home.form.agency"), agency));
        getChildren()
                .add(new HBox(
                        12,
                        grown(field(workspace.text("home.form.from"), from)),
                        grown(field(workspace.text("home.form.to"), to))));
        if (models.size() > 1) {
            getChildren().add(field(workspace.text("home.form.model"), model));
        }
        getChildren()
                .add(new HBox(
                        12,
                        grown(field(workspace.text("home.form.rater"), rater)),
                        grown(field(workspace.text("home.form.role"), role))));
        Button cancel = new Button(workspace.text("home.form.back"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> back.run());
        Button create = new Button(workspace.text("home.form.create"));
        create.setId("new-create");
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.setOnAction(event -> create());
        create.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !complete(), agency.textProperty(), from.valueProperty(), to.valueProperty()));
        HBox buttons = new HBox(8, cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private void offerRoles(PinnedModel chosen) {
        Named.choices(
                role,
                chosen.model().roles().stream().filter(r -> r.id() != Role.T).toList(),
                RoleName::name,
                workspace.messages().get().language());
        role.getSelectionModel().selectFirst();
    }

    private boolean complete() {
        return !agency.getText().isBlank()
                && from.getValue() != null
                && to.getValue() != null
                && !to.getValue().isBefore(from.getValue());
    }

    private void create() {
        NewAssessment wanted = new NewAssessment(
                new PersonalText(agency.getText().strip()),
                new Period(from.getValue(), to.getValue()),
                model.getValue().model().id(),
                null,
                false,
                false);
        org.zhixing.assessment.Rater first = new org.zhixing.assessment.Rater(
                "r1", role.getValue().id(), new PersonalText(rater.getText().strip()), true, null);
        workspace.work(() -> workspace.desk().create(wanted), id -> {
            workspace.openAssessment(id);
            workspace.apply(new Change.PutRater(first));
            workspace.rater().set(first.id());
            workspace.go("rating", null);
        });
    }

    private static VBox field(String label, Control control) {
        Label words = new Label(label);
        words.getStyleClass().add("zx-caption");
        words.setLabelFor(control);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, words, control);
    }

    private static VBox grown(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(1);
        return field;
    }

    @Override
    public void requestFocus() {
        agency.requestFocus();
    }
}
