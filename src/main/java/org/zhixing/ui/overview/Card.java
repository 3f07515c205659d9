package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;

/** A card of the overview: its title at the left, remarks on it at the right, then its content. */
class Card extends VBox {

    Card(String title, Node... remarks) {
        super(8);
        getStyleClass().add("zx-card");
        setMinWidth(0);
        Label name = wrapped(title, "zx-section");
        HBox said = new HBox(8, remarks);
        said.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(remarks.length == 0 ? name : new Apart(8, name, said));
    }

    static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A label that takes as many lines as it needs. */
    static Label wrapped(String text, String... classes) {
        return Parts.prose(text, classes);
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
