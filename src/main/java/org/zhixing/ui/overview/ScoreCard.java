package org.zhixing.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.Explanations;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.ui.workspace.Workspace;

/** The one number, what it rests on, and the three dimensions below it. */
final class ScoreCard extends VBox {

    private final Workspace workspace;
    private final Review review;
    private final OverviewWords words;
    private final Explanations explanations;
    private final Charts charts;

    ScoreCard(Workspace workspace, Review review, OverviewWords words) {
        this.workspace = workspace;
        this.review = review;
        this.words = words;
        charts = new Charts(workspace, review, words);
        explanations = new Explanations(review, workspace.messages().get());
        getStyleClass().add("zx-card");
        setId("total-score");
        getChildren().add(hero(review.scorecard().overall()));
        for (DimensionScore dimension : review.scorecard().dimensions()) {
            HBox row = dimension(dimension);
            row.getStyleClass().add("zx-cell");
            VBox.setVgrow(row, Priority.ALWAYS);
            getChildren().add(row);
        }
        HBox legend = charts.legend();
        legend.getStyleClass().add("zx-cell");
        getChildren().add(legend);
    }

    private static Label whole(String band) {
        Label label = Card.styled(band, "zx-strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node hero(OverallScore overall) {
        HBox number = new HBox(8);
        number.setAlignment(Pos.BASELINE_LEFT);
        if (overall.display() == null) {
            number.getChildren().add(Card.wrapped(workspace.text("overview.score.none"), "zx-number"));
        } else {
            number.getChildren()
                    .addAll(
                            new Why(
                                    workspace,
                                    overall.display(),
                                    workspace.text("terms.score.overall"),
                                    explanations::overall,
                                    "zx-hero"),
                            whole(words.band(overall.band())));
        }
        FlowPane tags = new FlowPane(4, 4);
        tags(overall).forEach(tag -> tags.getChildren().add(Card.styled(tag, "zx-tag")));
        VBox left = new VBox(4, Card.wrapped(workspace.text("overview.score"), "zx-caption"), number);
        if (!tags.getChildren().isEmpty()) {
            left.getChildren().add(tags);
        }
        left.getStyleClass().add("score-of");
        VBox right = new VBox(4);
        right.setAlignment(Pos.CENTER_LEFT);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        if (overall.low() != null && overall.high() != null) {
            right.getChildren()
                    .add(charts.strip(
                            workspace.text("terms.score.overall"),
                            overall.score(),
                            overall.low(),
                            overall.high(),
                            review.previous()
                                    .map(past -> past.scorecard().overall().score())
                                    .orElse(null)));
        }
        sentences(overall).forEach(sentence -> right.getChildren().add(Card.wrapped(sentence, "zx-caption")));
        right.getChildren().add(claims(overall));
        HBox hero = new HBox(24, left, right);
        hero.getStyleClass().add("zx-first-cell");
        return hero;
    }

    private List<String> tags(OverallScore overall) {
        return java.util.stream.Stream.of(
                        overall.borderline() ? "terms.score.borderline" : "",
                        overall.status() == OverallScore.Status.PROVISIONAL ? "terms.score.provisional" : "",
                        overall.imbalance() ? "terms.score.imbalance" : "",
                        overall.cappedFrom() != null ? "terms.score.capped" : "")
                .filter(key -> !key.isEmpty())
                .map(workspace.messages().get()::text)
                .toList();
    }

    /** At most two sentences: what the bounds say, and what pulls the number. */
    private List<String> sentences(OverallScore overall) {
        Optional<String> bounds = Optional.empty();
        if (overall.score() == null) {
            bounds = Optional.of(workspace.text(
                    "overview.score.noneWhy", Figures.score(overall.low()), Figures.score(overall.high())));
        } else if (overall.borderline()) {
            bounds = Optional.of(workspace.text(
                    "overview.score.borderline", Figures.score(overall.low()), Figures.score(overall.high())));
        } else if (overall.low() != null && !overall.low().equals(overall.high())) {
            bounds = Optional.of(workspace.text(
                    "overview.score.bounds", Figures.score(overall.low()), Figures.score(overall.high())));
        }
        Optional<String> pull = Optional.empty();
        if (overall.status() == OverallScore.Status.PROVISIONAL) {
            pull = Optional.of(workspace.text("overview.score.provisional"));
        } else if (overall.imbalance()) {
            pull = Optional.of(workspace.text(
                    "overview.score.imbalance", Figures.score(overall.arithmetic()), Figures.score(overall.score())));
        }
        return java.util.stream.Stream.of(bounds, pull)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the agency says of itself beside what evidence holds. */
    private Node claims(OverallScore overall) {
        Double before = overall.beforeEvidence();
        Double score = overall.score();
        if (before == null || score == null) {
            return new HBox();
        }
        double held = before - score;
        Label numbers = Card.wrapped(
                workspace.text("overview.score.claims", Figures.score(before), Figures.score(score)), "zx-dense");
        Label why = Card.wrapped(
                Figures.score(held).equals("0.0")
                        ? workspace.text("overview.score.claimsEqual")
                        : workspace.text("overview.score.claimsWhy", Figures.score(held)),
                "zx-caption");
        return new VBox(numbers, why);
    }

    private HBox dimension(DimensionScore dimension) {
        Label name = Card.wrapped(words.dimensionName(dimension.id()), "zx-strong");
        VBox left = new VBox(name);
        remark(dimension).ifPresent(remark -> left.getChildren().add(Card.wrapped(remark, "zx-caption")));
        left.setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("score-name");
        HBox number = new HBox();
        number.setAlignment(Pos.CENTER_RIGHT);
        number.getStyleClass().add("score-number");
        VBox band = new VBox();
        band.setAlignment(Pos.CENTER_LEFT);
        band.getStyleClass().add("score-band");
        if (dimension.display() == null) {
            band.getChildren().add(Card.wrapped(workspace.text("overview.score.few"), "zx-caption"));
        } else {
            number.getChildren()
                    .add(new Why(
                            workspace,
                            dimension.display(),
                            words.dimensionName(dimension.id()),
                            () -> explanations.dimension(dimension.id()),
                            "zx-number"));
            band.getChildren().add(whole(words.band(dimension.band())));
        }
        if (dimension.low() != null) {
            band.getChildren()
                    .add(Card.styled(
                            workspace.text(
                                    "overview.score.range",
                                    Figures.score(dimension.low()),
                                    Figures.score(dimension.high())),
                            "zx-caption"));
        }
        HBox row = new HBox(16, left, number, band);
        row.setAlignment(Pos.CENTER_LEFT);
        if (dimension.low() != null && dimension.high() != null) {
            Node strip = charts.strip(
                    words.dimensionName(dimension.id()),
                    dimension.score(),
                    dimension.low(),
                    dimension.high(),
                    previous(dimension.id()).map(DimensionScore::score).orElse(null));
            HBox.setHgrow(strip, Priority.ALWAYS);
            row.getChildren().add(strip);
        }
        return row;
    }

    private Optional<DimensionScore> previous(String id) {
        return review.previous().flatMap(past -> past.scorecard().dimension(id));
    }

    /** Before the cap, or the change against the last period; the plain difference, without a verdict. */
    private Optional<String> remark(DimensionScore dimension) {
        if (dimension.cappedFrom() != null) {
            return Optional.of(workspace.text("overview.score.cappedFrom", Figures.score(dimension.cappedFrom())));
        }
        Double now = dimension.score();
        Double before = previous(dimension.id()).map(DimensionScore::score).orElse(null);
        if (now == null || before == null) {
            return Optional.empty();
        }
        int year = review.previous().map(PastReview::period).orElseThrow().year();
        return Optional.of(workspace.text("overview.score.change", String.valueOf(year), Figures.signed(now - before)));
    }
}
