package org.zhixing.ui.models;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** A model that is being changed: how much was changed, and what is still to be done before it can be published. */
final class DraftCard extends HBox {

    DraftCard(Messages words, ModelDrafts.Card draft, ModelActs acts) {
        super(12);
        getStyleClass().add("zx-card");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String title = draft.title().in(words.language());
        boolean fresh = draft.changes() == 0 && draft.problems() == 0;
        String state = words.text(
                fresh ? "models.draft.fresh" : draft.problems() == 0 ? "models.draft.ready" : "models.draft.open",
                String.valueOf(draft.changes()),
                String.valueOf(draft.problems()));
        VBox text = new VBox(
                2,
                Parts.prose(title.isBlank() ? words.text("models.unnamed") : title, "zx-section"),
                Parts.prose(words.text("models.draft.base", draft.modelId(), draft.baseVersion()), "zx-caption"),
                Parts.prose(state, "zx-dense"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Button resume = Parts.button(
                words.text("models.draft.resume"), () -> acts.resume().accept(draft), "accent");
        resume.getStyleClass().add("draft-resume");
        Button discard = Parts.iconButton("fth-trash-2", words.text("models.draft.discard", title), () -> acts.discard()
                .accept(draft));
        discard.getStyleClass().add("draft-discard");
        getChildren().addAll(text, discard, resume);
    }
}
