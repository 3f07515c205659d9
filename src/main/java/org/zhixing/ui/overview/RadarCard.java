package org.zhixing.ui.overview;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.workspace.Workspace;

/** The sub-dimensions at one glance, last period's dashed behind them. */
final class RadarCard extends Card {

    RadarCard(Workspace workspace, Charts charts) {
        super(workspace.text("overview.radar"), charts.years());
        Node radar = charts.radar();
        VBox.setVgrow(radar, Priority.ALWAYS);
        getChildren().add(radar);
    }
}
