package org.zhixing.ui.models.editor;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What is edited, what came of it so far, and undo. */
final class EditorHead extends HBox {

    private final Messages words;
    private final Label title = Parts.prose("", "zx-section");
    private final Label about = Parts.prose("", "zx-caption");
    private final Button drawer;

    EditorHead(DraftBench bench, Messages words, Runnable toggleDrawer) {
        super(12);
        this.words = words;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Flow texts = new Flow(12, 2, title, about);
        for (Label text : List.of(title, about)) {
            text.setMinWidth(0);
            text.maxWidthProperty().bind(texts.widthProperty());
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button undo = Parts.iconButton("fth-corner-up-left", words.text("models.edit.undo"), bench::undo);
        Button redo = Parts.iconButton("fth-corner-up-right", words.text("models.edit.redo"), bench::redo);
        undo.setId("draft-undo");
        redo.setId("draft-redo");
        drawer = Parts.iconButton("fth-sidebar", words.text("models.edit.drawer"), toggleDrawer);
        getChildren().addAll(texts, undo, redo, drawer);
    }

    /** Opens and closes the side panel; only there while the panel is a drawer. */
    Button drawer() {
        return drawer;
    }

    void follow(ModelDraft draft, List<ModelDifference.Item> changes) {
        Language language = words.language();
        title.setText(draft.model().title().in(language));
        about.setText(words.text(
                "models.edit.about",
                draft.base().model().title().in(language),
                draft.base().model().version(),
                String.valueOf(changes.size())));
    }
}
