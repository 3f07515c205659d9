package org.zhixing.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** The charts of the overview as a table of numbers. */
final class NumbersTable extends Dialog {

    private final GridPane grid = new GridPane();
    private final Optional<Scorecard> before;
    private int row;

    NumbersTable(Workspace workspace, Review review, OverviewWords words) {
        super(workspace.text("overview.table"));
        before = review.previous().map(PastReview::scorecard);
        Language language = workspace.messages().get().language();
        grid.setHgap(24);
        grid.setVgap(4);
        String last = review.previous()
                .map(past -> String.valueOf(past.period().year()))
                .orElse("");
        line(
                "zx-caption",
                "",
                String.valueOf(review.assessment().period().year()),
                workspace.text("terms.score.low"),
                workspace.text("terms.score.high"),
                last);
        OverallScore overall = review.scorecard().overall();
        numbers(
                "zx-strong",
                workspace.text("terms.score.overall"),
                overall.score(),
                overall.low(),
                overall.high(),
                before.map(card -> card.overall().score()).orElse(null));
        for (Dimension dimension : review.pinned().model().dimensions()) {
            DimensionScore score = review.scorecard().dimension(dimension.id()).orElseThrow();
            numbers(
                    "zx-strong",
                    dimension.name().in(language),
                    score.score(),
                    score.low(),
                    score.high(),
                    before.flatMap(card -> card.dimension(dimension.id()))
                            .map(DimensionScore::score)
                            .orElse(null));
            dimension.subdimensions().forEach(sub -> subdimension(review, sub, language));
        }
        for (DriftFinding finding : review.drifts()) {
            line(
                    "zx-dense",
                    words.driftName(finding.drift()),
                    Figures.score(finding.questionnaire().score()),
                    words.severity(finding));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(360);
        scroll.setPrefViewportWidth(460);
        add(scroll);
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    private void subdimension(Review review, Subdimension subdimension, Language language) {
        SubdimensionScore score =
                review.scorecard().subdimension(subdimension.id()).orElseThrow();
        numbers(
                "zx-dense",
                subdimension.id() + " " + subdimension.name().in(language),
                score.score(),
                score.low(),
                score.high(),
                before.flatMap(card -> card.subdimension(subdimension.id()))
                        .map(SubdimensionScore::score)
                        .orElse(null));
    }

    private void numbers(
            String styleClass,
            String name,
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double previous) {
        line(
                styleClass,
                name,
                Figures.score(score),
                Figures.score(low),
                Figures.score(high),
                before.isPresent() ? Figures.score(previous) : "");
    }

    private void line(String styleClass, String... cells) {
        List<String> texts = List.of(cells);
        for (int column = 0; column < texts.size(); column++) {
            Label label = Card.styled(texts.get(column), styleClass);
            GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.add(label, column, row);
        }
        row++;
    }
}
