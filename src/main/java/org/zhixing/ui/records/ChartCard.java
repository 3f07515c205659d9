package org.zhixing.ui.records;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;

/** A chart below its title, with a remark in small print. */
final class ChartCard extends VBox {

    /**
     * @param key what the marks mean, beside the title
     * @param remark what the chart leaves out; empty where it leaves out nothing
     */
    ChartCard(String title, Node key, Node chart, String remark) {
        super(8);
        getStyleClass().add("zx-card");
        setMinWidth(0);
        if (key instanceof Label words) {
            words.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(Parts.row(12, Parts.prose(title, "zx-section"), Parts.spring(), key), chart);
        if (!remark.isEmpty()) {
            getChildren().add(Parts.prose(remark, "zx-cap"));
        }
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** A small square of a chart's style, then what it stands for. */
    static Node key(String style, String text) {
        javafx.scene.shape.Rectangle mark = new javafx.scene.shape.Rectangle(9, 9);
        mark.getStyleClass().addAll("zx-bar", style);
        Label words = Parts.label(text, "zx-cap");
        words.setMinWidth(USE_PREF_SIZE);
        return Parts.row(5, mark, words);
    }
}
