package org.zhixing.ui.models.editor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Indicator;
import org.zhixing.model.Scale;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.models.reading.AnchorRows;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The selected indicator as raters see it, in either language. */
final class PreviewCard extends VBox {

    private final Messages words;
    private final ObjectProperty<Language> language;
    private final VBox body = new VBox(8);
    private @Nullable Indicator shown;
    private @Nullable Scale scale;

    PreviewCard(Messages words) {
        super(8);
        this.words = words;
        language = new SimpleObjectProperty<>(words.language());
        getStyleClass().addAll("zx-card", "models-side");
        Switch<Language> choice = new Switch<>(language);
        choice.choice(Language.ZH, words.text("models.zh"));
        choice.choice(Language.EN, words.text("models.en"));
        language.addListener((p, was, is) -> draw());
        getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.label(words.text("models.preview"), "zx-dense", "zx-strong"),
                                Parts.spring(),
                                choice),
                        body);
    }

    /** @param indicator null where something else is selected: then there is nothing to preview */
    void show(@Nullable Indicator indicator, Scale ofModel) {
        Parts.show(this, indicator != null);
        boolean same = indicator != null && indicator.equals(shown) && ofModel.equals(scale);
        shown = indicator;
        scale = ofModel;
        if (!same) {
            draw();
        }
    }

    private void draw() {
        Indicator indicator = shown;
        Scale levels = scale;
        if (indicator == null || levels == null) {
            body.getChildren().clear();
            return;
        }
        String name = indicator.name().in(language.get());
        body.getChildren()
                .setAll(
                        Parts.prose(
                                indicator.id() + "  " + (name.isBlank() ? words.text("models.unnamed") : name),
                                "zx-strong"),
                        new AnchorRows(indicator.anchors(), levels, language.get(), words.text("models.blank")));
    }
}
