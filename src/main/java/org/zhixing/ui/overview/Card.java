package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card of the overview: its title at the left, remarks on it at the right, then its content. */
class Card extends VBox {

    Card(String title, Node... remarks) {
        super(8);
        getStyleClass().add("zx-card");
        setMinWidth(0);
        Label name = wrapped(title, "zx-section");
        HBox head = new HBox(8, name, gap());
        head.getChildren().addAll(remarks);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A label that takes as many lines as it needs. */
    static Label wrapped(String text, String... classes) {
        Label label = styled(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
