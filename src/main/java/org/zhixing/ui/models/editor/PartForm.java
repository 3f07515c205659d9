package org.zhixing.ui.models.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The form of one kind of part. It shows what the draft says and tells what of it was typed over. */
abstract class PartForm extends VBox {

    final Messages words;

    PartForm(Messages words) {
        super(14);
        this.words = words;
    }

    /** Whether this form is for that part. */
    abstract boolean takes(ModelDraft draft, String place);

    /** Fills the fields with what the draft says, where that differs from what they say. */
    abstract void show(ModelDraft draft, String place);

    /** What was typed since, as edits; none where nothing was. */
    abstract List<DraftStep> steps(ModelDraft draft, String place);

    /** Puts the cursor where something is to be written. */
    abstract void focus(@Nullable Integer level, boolean english);

    final VBox section(String key, Node... inside) {
        Label title = Parts.label(words.text(key), "zx-dense", "zx-strong");
        VBox section = new VBox(6, title);
        section.getChildren().addAll(inside);
        return section;
    }

    final Label caption(String key, Object... arguments) {
        return Parts.prose(words.text(key, arguments), "zx-caption");
    }
}
