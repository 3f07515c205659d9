package org.zhixing.ui.models.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** Above the form: what kind of part it is, its id, and where it belongs. */
final class FormHead extends VBox {

    private final Messages words;
    private final Label kind = Parts.tag("");
    private final Label id = Parts.label("", "zx-id");
    private final Label path = Parts.prose("", "zx-caption");

    FormHead(Messages words) {
        this.words = words;
        getChildren().add(Parts.row(8, kind, id, path));
    }

    void show(AssessmentModel model, String place) {
        Language language = words.language();
        String key = "models.kind.model";
        String where = "";
        for (Dimension dimension : model.dimensions()) {
            if (dimension.id().equals(place)) {
                key = "models.kind.dimension";
            }
            for (Subdimension part : dimension.subdimensions()) {
                if (part.id().equals(place)) {
                    key = "models.kind.subdimension";
                    where = dimension.name().in(language);
                } else if (part.indicators().stream().anyMatch(i -> i.id().equals(place))) {
                    key = "models.kind.indicator";
                    where = dimension.name().in(language) + " › " + part.id() + " "
                            + part.name().in(language);
                }
            }
        }
        kind.setText(words.text(key));
        id.setText(place);
        path.setText(where);
    }
}
