package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.work.Messages;

/** The form of the model itself: what it is called, whether it follows its base or stands on its own, and the change notes. */
final class ModelForm extends PartForm {

    private final PairField title;
    private final PairField notes;
    private final ObjectProperty<Boolean> own = new SimpleObjectProperty<>(false);
    private final TextField id = new TextField();
    private final HBox idRow;
    private final Label meaning = Parts.prose("", "zx-caption");
    private String base = "";
    private boolean showing;

    ModelForm(Messages words, Runnable typed, Runnable left) {
        super(words);
        title = new PairField(words, words.text("models.form.title"), PairField.Content.NAME, typed, left);
        title.zh().setId("model-title-zh");
        title.en().setId("model-title-en");
        notes = new PairField(words, words.text("models.notes"), PairField.Content.NOTES, typed, left);
        Switch<Boolean> which = new Switch<>(own);
        which.choice(false, words.text("models.form.next"));
        which.choice(true, words.text("models.form.own"));
        Label name = Parts.label(words.text("models.form.id"), "zx-caption");
        name.setLabelFor(id);
        name.setMinWidth(USE_PREF_SIZE);
        id.setAccessibleText(name.getText());
        id.setPrefColumnCount(24);
        idRow = Parts.row(8, name, id);
        own.addListener((p, was, is) -> {
            if (!showing) {
                id.setText(is ? base + "-2" : base);
                left.run();
            }
            follow();
        });
        id.textProperty().addListener((p, was, is) -> {
            if (!showing) {
                typed.run();
            }
        });
        id.focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                left.run();
            }
        });
        getChildren()
                .addAll(
                        section("models.form.title", title),
                        section("models.form.which", which, idRow, meaning),
                        section("models.notes", caption("models.notes.why"), notes));
    }

    private void follow() {
        Parts.show(idRow, own.get());
        meaning.setText(words.text(own.get() ? "models.form.own.why" : "models.form.next.why", base));
    }

    @Override
    boolean takes(ModelDraft draft, String place) {
        return place.isEmpty();
    }

    @Override
    void show(ModelDraft draft, String place) {
        showing = true;
        base = draft.base().model().id();
        title.show(draft.model().title(), draft.base().model().title());
        notes.show(draft.notes(), null);
        if (!id.getText().strip().equals(draft.model().id())) {
            id.setText(draft.model().id());
        }
        own.set(!draft.model().id().equals(base));
        showing = false;
        follow();
    }

    @Override
    List<DraftStep> steps(ModelDraft draft, String place) {
        List<DraftStep> steps = new ArrayList<>();
        String typed = id.getText().strip();
        if (!draft.model().title().equals(title.text()) || !draft.model().id().equals(typed)) {
            steps.add(new DraftStep.Name(typed, title.text()));
        }
        if (!draft.notes().equals(notes.text())) {
            steps.add(new DraftStep.Notes(notes.text()));
        }
        return steps;
    }

    @Override
    void focus(@Nullable Integer level, boolean english) {
        (english ? title.en() : title.zh()).requestFocus();
    }
}
