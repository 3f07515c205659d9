package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.Workspace;

/** The recommendations that are pushed: at most seven, the most pressing first. */
final class ActionsCard extends Card {

    ActionsCard(Workspace workspace, Review review, OverviewWords words) {
        super(
                workspace.text("overview.actions"),
                styled(
                        workspace.text(
                                "overview.actions.of",
                                String.valueOf(review.shownRecommendations().size()),
                                String.valueOf(review.recommendations().size())),
                        "zx-caption"));
        if (review.recommendations().isEmpty()) {
            getChildren().add(wrapped(workspace.text("overview.actions.none"), "zx-dense", "zx-muted"));
            return;
        }
        GridPane table = new GridPane();
        table.getStyleClass().add("zx-actions");
        ColumnConstraints id = new ColumnConstraints();
        id.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints action = new ColumnConstraints();
        action.setHgrow(Priority.ALWAYS);
        ColumnConstraints owner = new ColumnConstraints();
        owner.setMinWidth(96);
        ColumnConstraints due = new ColumnConstraints();
        due.setMinWidth(116);
        due.setMaxWidth(156);
        table.getColumnConstraints().addAll(id, action, owner, due);
        int row = 0;
        for (FiredRecommendation fired : review.shownRecommendations()) {
            add(table, row++, workspace, fired, words);
        }
        getChildren().add(table);
    }

    private static void add(
            GridPane table, int row, Workspace workspace, FiredRecommendation fired, OverviewWords words) {
        var recommendation = fired.recommendation();
        VBox what = new VBox(
                wrapped(recommendation.action().in(workspace.messages().get().language()), "zx-dense"),
                wrapped(workspace.text("overview.actions.because", words.because(fired)), "zx-caption"));
        what.setId("recommendation-" + recommendation.id());
        what.setFocusTraversable(true);
        Node[] cells = {
            styled(recommendation.id(), "zx-id"),
            what,
            wrapped(words.owners(recommendation), "zx-dense", "zx-muted"),
            wrapped(words.due(recommendation), "zx-dense")
        };
        for (int column = 0; column < cells.length; column++) {
            javafx.scene.layout.StackPane cell = new javafx.scene.layout.StackPane(cells[column]);
            cell.setAlignment(Pos.CENTER_LEFT);
            cell.getStyleClass().add(row == 0 ? "zx-first-cell" : "zx-cell");
            table.add(cell, column, row);
        }
    }
}
