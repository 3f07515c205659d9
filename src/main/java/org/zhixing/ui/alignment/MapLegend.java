package org.zhixing.ui.alignment;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** What the grounds of the map and the dots of the dumbbells mean. */
final class MapLegend extends Flow {

    MapLegend(Messages words) {
        super(4, 4);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Parts.label(words.text("alignment.legend.none"), "zx-cap"));
        for (int level = 0; level <= 4; level++) {
            Region ground = new Region();
            ground.getStyleClass().addAll("legend-ground", "ground-" + level);
            getChildren().add(ground);
        }
        getChildren().add(Parts.label(words.text("alignment.legend.full"), "zx-cap"));
        Label core = Parts.label("● " + words.text("terms.core"), "zx-cap");
        Label stated = Parts.label("○ " + words.text("terms.score.stated"), "zx-cap", "legend-stated");
        Label enacted = Parts.label("● " + words.text("terms.score.enacted"), "zx-cap", "legend-enacted");
        for (Label label : new Label[] {core, stated, enacted}) {
            FlowPane.setMargin(label, new javafx.geometry.Insets(0, 0, 0, 8));
            getChildren().add(label);
        }
        getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    }
}
