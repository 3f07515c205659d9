package org.zhixing.ui.trends;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.ui.common.Parts;

/** The two periods were not asked the same: what that means for reading them side by side. */
final class RulerNotice extends HBox {

    RulerNotice(Compared compared) {
        super(12);
        getStyleClass().add("zx-notice");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("watch"), true);
        setAlignment(Pos.CENTER_LEFT);
        setId("ruler-notice");
        var words = Parts.prose(compared.words().ruler().get(0), "zx-dense");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Parts.icon("fth-git-commit", "trends-icon"), words);
    }
}
