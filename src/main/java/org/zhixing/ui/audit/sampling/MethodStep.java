package org.zhixing.ui.audit.sampling;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.CaseSample.Method;
import org.zhixing.audit.Sampling;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** How the sample is drawn, and who audits. */
final class MethodStep extends ScrollPane {

    private final SamplingModel model;
    private final Messages words;
    private final Runnable changed;
    private final VBox people = new VBox(6);
    private final Label warning = Parts.prose("", "zx-dense", "audit-warning");

    MethodStep(SamplingModel model, Messages words, Runnable changed) {
        this.model = model;
        this.words = words;
        this.changed = changed;
        TextField title = field(model.title(), words.text("audit.wizard.title.prompt"), "audit-title");
        title.textProperty().addListener((p, was, is) -> model.title(is));
        TextField seed = field(model.seed(), words.text("audit.wizard.seed"), "audit-seed");
        seed.textProperty().addListener((p, was, is) -> {
            model.seed(is);
            changed.run();
        });
        VBox all = new VBox(
                16,
                part("audit.wizard.method", methods(), null),
                part("audit.wizard.seed", seed, "audit.wizard.seed.why"),
                part("audit.wizard.title", title, null),
                part("audit.wizard.people", people, "audit.wizard.people.why"),
                warning);
        all.getStyleClass().add("audit-wizard-scrolled");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "zx-scroll");
        people();
    }

    private VBox methods() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(6);
        for (Method method : Method.values()) {
            RadioButton choice = new RadioButton(words.text("audit.wizard.method." + method));
            choice.setToggleGroup(group);
            choice.setSelected(model.method() == method);
            choice.setId("audit-method-" + method);
            Choices.onChosen(choice, () -> {
                model.method(method);
                changed.run();
            });
            int size = model.population().size();
            Label about = Parts.prose(
                    words.text(
                            "audit.wizard.method." + method + ".about",
                            String.valueOf(size),
                            String.valueOf(Sampling.size(size))),
                    "zx-caption",
                    "audit-under-choice");
            choices.getChildren().add(new VBox(2, choice, about));
        }
        return choices;
    }

    private void people() {
        people.getChildren().clear();
        for (int i = 0; i < model.people().size(); i++) {
            people.getChildren().add(person(i));
        }
        Button add = Parts.button(
                words.text("audit.wizard.people.add"),
                () -> {
                    model.addPerson();
                    people();
                },
                "flat",
                "small");
        add.setGraphic(Parts.icon("fth-plus"));
        add.setId("audit-person-add");
        people.getChildren().add(add);
        warn();
    }

    private HBox person(int at) {
        SamplingModel.Person now = model.people().get(at);
        TextField name = field(now.name(), words.text("audit.auditor.name"), "audit-person-" + at);
        TextField worker = field(now.worker(), words.text("audit.auditor.worker"), "audit-person-worker-" + at);
        Runnable typed = () -> {
            model.person(at, new SamplingModel.Person(name.getText(), worker.getText()));
            warn();
            changed.run();
        };
        name.textProperty().addListener((p, was, is) -> typed.run());
        worker.textProperty().addListener((p, was, is) -> typed.run());
        Button remove = Parts.iconButton("fth-x", words.text("audit.wizard.people.remove", now.name()), () -> {
            model.removePerson(at);
            people();
            changed.run();
        });
        remove.setDisable(model.people().size() == 1);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(worker, Priority.ALWAYS);
        return Parts.row(8, name, worker, remove);
    }

    private void warn() {
        String unknown = String.join(words.text("audit.comma"), model.strangers());
        String alone = String.join(words.text("audit.comma"), model.withoutAuditor());
        warning.setText(
                !alone.isEmpty()
                        ? words.text("audit.wizard.people.nobody", alone)
                        : unknown.isEmpty() ? "" : words.text("audit.wizard.people.unknown", unknown));
        Parts.show(warning, !warning.getText().isEmpty());
    }

    private static TextField field(String text, String prompt, String id) {
        TextField field = new TextField(text);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setId(id);
        return field;
    }

    private VBox part(String titleKey, Node content, @Nullable String whyKey) {
        VBox part = new VBox(6, Parts.label(words.text(titleKey), "zx-section"), content);
        if (whyKey != null) {
            part.getChildren().add(Parts.prose(words.text(whyKey), "zx-caption"));
        }
        return part;
    }
}
