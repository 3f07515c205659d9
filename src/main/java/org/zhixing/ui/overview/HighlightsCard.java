package org.zhixing.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.ui.workspace.Workspace;

/** What goes well beside what does not, praise first. */
final class HighlightsCard extends Card {

    HighlightsCard(Workspace workspace, Review review, OverviewWords words) {
        super(workspace.text("overview.highlights"));
        VBox good = column(
                workspace,
                review,
                words,
                workspace.text("overview.strengths"),
                review.highlights().strengths());
        List<String> unspoken = review.scorecard().alignment().mismatches().stream()
                .filter(mismatch -> mismatch.type() == Mismatch.Type.T3)
                .map(mismatch -> review.pinned()
                        .model()
                        .matrix()
                        .value(mismatch.value())
                        .map(value -> value.name().in(workspace.messages().get().language()))
                        .orElse(mismatch.value()))
                .toList();
        if (!unspoken.isEmpty()) {
            good.getChildren()
                    .add(wrapped(
                            workspace.text("overview.strengths.unspoken", words.joined(unspoken)),
                            "zx-dense",
                            "zx-muted"));
        }
        VBox weak = column(
                workspace,
                review,
                words,
                workspace.text("overview.weaknesses"),
                review.highlights().weaknesses());
        HBox columns = new HBox(24, good, weak);
        getChildren().add(columns);
    }

    private static VBox column(
            Workspace workspace, Review review, OverviewWords words, String title, List<String> ids) {
        VBox column = new VBox(2, styled(title, "zx-caption"));
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(1);
        column.setMinWidth(0);
        if (ids.isEmpty()) {
            column.getChildren().add(wrapped(workspace.text("overview.highlights.none"), "zx-dense", "zx-muted"));
        }
        for (String id : ids) {
            var name = styled(words.indicator(id), "zx-dense");
            name.setMinWidth(0);
            var level = styled(
                    Figures.level(review.scorecard().indicator(id).orElseThrow().effective()), "zx-strong");
            level.setMinWidth(USE_PREF_SIZE);
            HBox inside = new HBox(8, name, gap(), level);
            inside.setAlignment(Pos.CENTER_LEFT);
            Button row = new Button(null, inside);
            row.getStyleClass().setAll("zx-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setMinWidth(0);
            row.setAccessibleText(words.indicator(id));
            row.setTooltip(new Tooltip(words.indicator(id)));
            inside.prefWidthProperty().bind(row.widthProperty().subtract(16));
            row.setOnAction(event -> workspace.go("rating", id));
            column.getChildren().add(row);
        }
        return column;
    }
}
