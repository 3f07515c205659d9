package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.zhixing.drift.DriftFinding;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.workspace.Workspace;

/** One drift: its level on the rail, how sure it is, and where it comes from. */
final class DriftCard extends Card {

    DriftCard(Workspace workspace, Review review, DriftFinding finding, OverviewWords words) {
        super(words.driftName(finding.drift()));
        Charts charts = new Charts(workspace, review, words);
        Label name = (Label) getChildren().get(0);
        name.setMinWidth(USE_PREF_SIZE);
        HBox called = new HBox(8, name, charts.chip(finding));
        called.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(0, new Apart(4, called, meta(workspace, finding)));
        getChildren().add(charts.rail(finding));
        Label reason = wrapped(words.reason(finding), "zx-dense", "zx-muted");
        HBox.setHgrow(reason, javafx.scene.layout.Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        Button open = new Button(workspace.text("overview.drift.open"));
        open.getStyleClass().add("zx-link");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> workspace.go("drift", finding.drift().name()));
        HBox line = new HBox(12, reason, open);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().add(line);
    }

    private static Label meta(Workspace workspace, DriftFinding finding) {
        return styled(
                workspace.text(
                        "overview.drift.meta",
                        workspace.text("terms.confidence." + finding.confidence()),
                        workspace.text("terms.agreement." + finding.agreement())),
                "zx-caption");
    }
}
