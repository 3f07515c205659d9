package org.zhixing.ui.workshop.prepare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Text;
import org.zhixing.workshop.Limits;
import org.zhixing.workshop.Vignette;

/** One vignette: title, text, and its items with what experts say. Those of the program are copied before they are changed. */
final class VignetteEditor extends VBox {

    private final Workspace workspace;
    private final Draft draft;
    private final AssessmentModel model;
    private final Runnable changed;

    VignetteEditor(Workspace workspace, Draft draft, AssessmentModel model, Runnable changed) {
        super(10);
        this.workspace = workspace;
        this.draft = draft;
        this.model = model;
        this.changed = changed;
        getStyleClass().add("zx-card");
    }

    void follow() {
        Vignette vignette = draft.selected();
        Language language = workspace.messages().get().language();
        getChildren().clear();
        if (vignette.example()) {
            example(vignette, language);
        } else {
            own(vignette, language);
        }
    }

    private void example(Vignette vignette, Language language) {
        Button copy = Parts.button(workspace.text("workshop.prepare.own"), () -> {
            draft.duplicate(vignette.id(), title -> {
                String name = workspace.text("workshop.prepare.copyOf", title.in(language));
                return new Text(name, name);
            });
            follow();
            changed.run();
        });
        copy.setId("vignette-own");
        getChildren()
                .addAll(
                        Parts.row(
                                10,
                                Parts.prose(vignette.title().in(language), "zx-section"),
                                Parts.tag(workspace.text("workshop.example"), "outlined"),
                                Parts.spring(),
                                copy),
                        Parts.prose(vignette.text().in(language), "zx-body", "vignette-text"),
                        Parts.prose(workspace.text("workshop.prepare.example"), "zx-caption"),
                        new ItemTable(workspace, draft, model, () -> {}));
    }

    private void own(Vignette vignette, Language language) {
        TextField title = new TextField(vignette.title().in(language));
        title.setId("vignette-title");
        TextArea text = new TextArea(vignette.text().in(language));
        text.setId("vignette-text");
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setPromptText(workspace.text("workshop.prepare.text.prompt"));
        ItemTable items = new ItemTable(workspace, draft, model, changed);
        getChildren()
                .addAll(
                        labelled("workshop.prepare.name", title),
                        wrong(title, Limits.TITLE, true),
                        labelled("workshop.prepare.text", text),
                        wrong(text, Limits.TEXT, false),
                        items,
                        new IndicatorSearch(workspace, model, draft, () -> {
                            items.follow();
                            changed.run();
                        }));
        title.textProperty().addListener((observable, old, typed) -> {
            draft.rename(typed, language);
            changed.run();
        });
        text.textProperty().addListener((observable, old, typed) -> {
            draft.rewrite(typed, language);
            changed.run();
        });
    }

    private VBox labelled(String key, TextInputControl field) {
        Label label = Parts.label(workspace.text(key), "zx-caption");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }

    /** What is wrong with what stands in a field, right below it. */
    private Label wrong(TextInputControl field, int most, boolean needed) {
        Label wrong = Parts.prose("", "zx-caption", "workshop-wrong");
        field.textProperty().subscribe(typed -> {
            String problem = needed && typed.isBlank()
                    ? workspace.text("workshop.prepare.name.blank")
                    : typed.length() > most
                            ? workspace.text(
                                    "workshop.prepare.tooLong", String.valueOf(most), String.valueOf(typed.length()))
                            : "";
            wrong.setText(problem);
            Parts.show(wrong, !problem.isEmpty());
        });
        return wrong;
    }
}
