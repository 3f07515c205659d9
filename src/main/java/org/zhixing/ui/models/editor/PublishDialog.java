package org.zhixing.ui.models.editor;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** Before a draft is frozen: which version it becomes, what that means for comparing years, and what was changed and why. */
final class PublishDialog extends Dialog {

    private final DraftBench bench;
    private final Workspace workspace;
    private final Consumer<PinnedModel> published;
    private final ObjectProperty<ModelDifference.Step> step;
    private final Label meaning = Parts.prose("", "zx-dense", "zx-muted");
    private final Label wrong = Parts.prose("", "zx-dense", "models-wrong");
    private final PairField notes;
    private final Button publish;

    /**
     * @param asked the least version step
     * @param numbers the version that each step makes
     */
    PublishDialog(
            DraftBench bench,
            ModelDifference.Step asked,
            Map<ModelDifference.Step, String> numbers,
            Consumer<PinnedModel> published) {
        super(bench.workspace()
                .text(
                        "models.publish.title",
                        bench.now()
                                .model()
                                .title()
                                .in(bench.workspace().messages().get().language())));
        this.bench = bench;
        this.workspace = bench.workspace();
        this.published = published;
        this.step = new SimpleObjectProperty<>(asked);
        notes = new PairField(
                workspace.messages().get(),
                workspace.text("models.notes"),
                PairField.Content.NOTES,
                () -> {},
                () -> {});
        notes.zh().setId("notes-zh");
        notes.en().setId("notes-en");
        notes.show(bench.now().notes(), null);
        notes.setPrefWidth(560);
        meaning.setPrefWidth(560);
        wrong.setPrefWidth(560);
        if (bench.now().ownModel()) {
            meaning.setText(workspace.text("models.publish.own", Objects.requireNonNull(numbers.get(asked))));
        } else {
            VBox steps = new VBox(8);
            ToggleGroup group = new ToggleGroup();
            for (ModelDifference.Step each : ModelDifference.Step.values()) {
                steps.getChildren().add(choice(each, asked, Objects.requireNonNull(numbers.get(each)), group));
            }
            step.subscribe(chosen -> meaning.setText(workspace.text("models.step." + chosen.name() + ".means")));
            add(section("models.publish.step", steps));
        }
        add(meaning);
        add(section("models.notes", notes));
        Label keeps = Parts.prose(workspace.text("models.publish.keeps"), "zx-dense");
        keeps.setPrefWidth(560);
        add(keeps);
        add(wrong);
        Parts.show(wrong, false);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        publish = primary(workspace.text("models.publish"), this::publish);
        publish.setId("publish-now");
    }

    private VBox section(String key, javafx.scene.Node inside) {
        return new VBox(6, Parts.label(workspace.text(key), "zx-dense", "zx-strong"), inside);
    }

    private RadioButton choice(
            ModelDifference.Step each, ModelDifference.Step asked, String version, ToggleGroup group) {
        boolean enough = each.compareTo(asked) >= 0;
        RadioButton choice = new RadioButton(workspace.text(
                each == asked ? "models.publish.asked" : enough ? "models.publish.more" : "models.publish.less",
                workspace.text("models.step." + each.name()),
                version));
        choice.setToggleGroup(group);
        choice.setDisable(!enough);
        choice.setSelected(each == asked);
        Choices.onChosen(choice, () -> step.set(each));
        return choice;
    }

    private void publish() {
        Text written = notes.text();
        if (!bench.now().notes().equals(written) && !bench.edit(new DraftStep.Notes(written))) {
            return;
        }
        publish.setDisable(true);
        bench.publish(
                step.get(),
                model -> {
                    workspace.closeDialog();
                    published.accept(model);
                },
                this::refused);
    }

    private void refused(ProblemException problem) {
        publish.setDisable(false);
        wrong.setText(problem.problems().get(0).in(workspace.messages().get()));
        Parts.show(wrong, true);
    }
}
