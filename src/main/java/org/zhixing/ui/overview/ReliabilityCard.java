package org.zhixing.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.model.SelfReportRules;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.workspace.Workspace;

/** What would make the result more reliable, each with the way there. */
final class ReliabilityCard extends Card {

    ReliabilityCard(Workspace workspace, Review review) {
        super(workspace.text("overview.more"), unsupported(workspace, review));
        List<Improvement> list = Reliability.of(review, workspace.messages().get());
        if (list.isEmpty()) {
            getChildren().add(wrapped(workspace.text("overview.more.none"), "zx-dense", "zx-muted"));
        }
        for (int i = 0; i < list.size(); i++) {
            getChildren().add(row(workspace, list.get(i), i == 0));
        }
    }

    private static Node[] unsupported(Workspace workspace, Review review) {
        Double share = review.scorecard().bias().unsupportedShare();
        List<Node> nodes = new ArrayList<>();
        if (share != null) {
            Label name = styled(workspace.text("terms.score.unsupportedShare"), "zx-caption");
            Label percent = styled(Figures.percent(share), "zx-strong");
            name.setMinWidth(USE_PREF_SIZE);
            percent.setMinWidth(USE_PREF_SIZE);
            nodes.add(name);
            nodes.add(percent);
            SelfReportRules rules = review.pinned().model().selfReport();
            int level = share >= rules.unsupportedSerious() ? 3 : share >= rules.unsupportedWatch() ? 1 : 0;
            nodes.add(new LevelChip(level, workspace.text("terms.severity." + level)));
        }
        return nodes.toArray(Node[]::new);
    }

    private static Node row(Workspace workspace, Improvement improvement, boolean first) {
        VBox what = new VBox(wrapped(improvement.title(), "zx-dense"), wrapped(improvement.detail(), "zx-caption"));
        HBox.setHgrow(what, Priority.ALWAYS);
        Button go = new Button(workspace.text(improvement.screenKey()), new FontIcon("fth-chevron-right"));
        go.getStyleClass().add("zx-link");
        go.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> workspace.go(improvement.screen(), improvement.place()));
        HBox row = new HBox(12, what, go);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(first ? "zx-first-cell" : "zx-cell");
        return row;
    }
}
