package org.zhixing.ui.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.DueState;
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
        getChildren().add(plan(workspace, review.plan()));
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
        table.getColumnConstraints().addAll(id, action);
        int row = 0;
        for (FiredRecommendation fired : review.shownRecommendations()) {
            add(table, row++, workspace, review, fired, words);
        }
        getChildren().add(table);
    }

    /** What presses in the plan, and the way there. */
    private static Node plan(Workspace workspace, ActionPlan plan) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String soon = String.valueOf(plan.standing(DueState.SOON, today).size());
        String over = String.valueOf(plan.standing(DueState.OVERDUE, today).size());
        Label words = wrapped(
                plan.actions().isEmpty()
                        ? workspace.text("overview.plan.none")
                        : workspace.text(
                                "overview.plan.due",
                                String.valueOf(plan.actions().size()),
                                soon,
                                over),
                "zx-dense");
        words.setId("plan-due");
        Button go = new Button(workspace.text("overview.plan.go"));
        go.getStyleClass().add("zx-link");
        go.setId("plan-go");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> workspace.go("actions", null));
        HBox line = new HBox(8, words, gap(), go);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** When it is due, or how far it is where it is in the plan already. */
    private static Node due(Workspace workspace, ActionPlan plan, FiredRecommendation fired, OverviewWords words) {
        return plan.actions().stream()
                .filter(a -> fired.recommendation().id().equals(a.recommendation()))
                .findFirst()
                .<Node>map(a -> {
                    Button there = new Button(
                            workspace.text("overview.plan.in", workspace.text("actions.state." + a.state())));
                    there.getStyleClass().addAll("zx-link", "planned");
                    there.setId("planned-" + a.recommendation());
                    there.setWrapText(true);
                    there.setMinHeight(Region.USE_PREF_SIZE);
                    there.setOnAction(event -> workspace.go("actions", a.id()));
                    return there;
                })
                .orElseGet(() -> wrapped(words.due(fired.recommendation()), "zx-dense"));
    }

    private static void add(
            GridPane table,
            int row,
            Workspace workspace,
            Review review,
            FiredRecommendation fired,
            OverviewWords words) {
        var recommendation = fired.recommendation();
        VBox what = new VBox(
                wrapped(recommendation.action().in(workspace.messages().get().language()), "zx-dense"),
                wrapped(workspace.text("overview.actions.because", words.because(fired)), "zx-caption"));
        what.setId("recommendation-" + recommendation.id());
        what.getStyleClass().add("zx-stop");
        what.setFocusTraversable(true);
        what.setAccessibleRole(AccessibleRole.TEXT);
        what.setAccessibleText(
                recommendation.action().in(workspace.messages().get().language()) + " " + words.because(fired));
        Node[] cells = {
            styled(recommendation.id(), "zx-id"),
            what,
            wrapped(words.owners(recommendation), "zx-dense", "zx-muted"),
            due(workspace, review.plan(), fired, words)
        };
        for (int column = 0; column < cells.length; column++) {
            javafx.scene.layout.StackPane cell = new javafx.scene.layout.StackPane(cells[column]);
            cell.setAlignment(Pos.CENTER_LEFT);
            cell.getStyleClass().addAll(row == 0 ? "zx-first-cell" : "zx-cell", "action-" + column);
            table.add(cell, column, row);
        }
    }
}
