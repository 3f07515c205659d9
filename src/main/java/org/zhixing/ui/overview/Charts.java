package org.zhixing.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Band;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.scoring.Display;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.ui.common.DriftRail;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Radar;
import org.zhixing.ui.common.ScoreStrip;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** Hands the review's numbers to what is drawn. */
final class Charts {

    private static final int LEVELS = 4;

    private final Workspace workspace;
    private final Review review;
    private final OverviewWords words;
    private final Language language;

    Charts(Workspace workspace, Review review, OverviewWords words) {
        this.workspace = workspace;
        this.review = review;
        this.words = words;
        language = workspace.messages().get().language();
    }

    /** A score on the model's bands. */
    Node strip(String name, @Nullable Double score, double low, double high, @Nullable Double previous) {
        List<Band> bands = review.pinned().model().bands();
        Band current = score == null ? null : Display.band(review.pinned().model(), score);
        List<ScoreStrip.Segment> segments = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double to = i + 1 < bands.size() ? bands.get(i + 1).min() : 100;
            segments.add(new ScoreStrip.Segment(band.name().in(language), band.min(), to, band.equals(current)));
        }
        String spoken = workspace.text(
                "overview.score.spoken",
                name,
                Figures.score(score),
                current == null ? "" : current.name().in(language),
                Figures.score(low),
                Figures.score(high));
        return new ScoreStrip(segments, score, low, high, previous, spoken);
    }

    Node rail(DriftFinding finding) {
        List<String> names = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            names.add(workspace.text("terms.severity." + level));
        }
        return new DriftRail(
                names,
                finding.severity(),
                finding.records().level(),
                workspace.text("overview.drift.records"),
                finding.questionnaire().level(),
                workspace.text("overview.drift.self"),
                words.driftName(finding.drift()) + " " + words.severity(finding));
    }

    Node chip(DriftFinding finding) {
        return LevelChip.of(workspace.messages().get(), finding.severity(), finding.tentative());
    }

    Node radar() {
        List<Radar.Spoke> spokes = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (Subdimension subdimension : review.pinned().model().subdimensions()) {
            String name = subdimension.name().in(language);
            Double score = score(review.scorecard().subdimension(subdimension.id()));
            Double before = review.previous()
                    .map(past -> score(past.scorecard().subdimension(subdimension.id())))
                    .orElse(null);
            spokes.add(new Radar.Spoke(name, score, Figures.score(score), before));
            spoken.add(name + " " + Figures.score(score));
        }
        return new Radar(spokes, words.joined(spoken));
    }

    private static @Nullable Double score(Optional<SubdimensionScore> subdimension) {
        return subdimension.map(SubdimensionScore::score).orElse(null);
    }

    /** What dot, mark and whiskers mean. */
    HBox legend() {
        Circle dot = new Circle(5);
        dot.getStyleClass().add("zx-strip-dot");
        HBox legend = new HBox(
                16, key(dot, String.valueOf(review.assessment().period().year())));
        review.previous().ifPresent(past -> {
            Polygon mark = new Polygon(-4, -3, 4, -3, 0, 3);
            mark.getStyleClass().add("zx-strip-last");
            legend.getChildren().add(key(mark, String.valueOf(past.period().year())));
        });
        Line range = new Line(0, 0, 16, 0);
        range.getStyleClass().add("zx-strip-range");
        legend.getChildren().add(key(range, workspace.text("overview.score.legendLow")));
        legend.getChildren().add(Card.gap());
        legend.getChildren().add(Card.wrapped(workspace.text("overview.score.convention"), "zx-caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    /** Lines of the radar: this year's and, where there is one, last year's. */
    Node[] years() {
        Line now = new Line(0, 0, 16, 0);
        now.getStyleClass().add("zx-radar-edge");
        List<Node> years = new ArrayList<>();
        years.add(key(now, String.valueOf(review.assessment().period().year())));
        review.previous().ifPresent(past -> {
            Line before = new Line(0, 0, 16, 0);
            before.getStyleClass().add("zx-radar-last");
            years.add(key(before, String.valueOf(past.period().year())));
        });
        return years.toArray(Node[]::new);
    }

    private static HBox key(Node sign, String text) {
        HBox key = new HBox(6, sign, Card.styled(text, "zx-caption"));
        key.setAlignment(Pos.CENTER_LEFT);
        key.setMinWidth(HBox.USE_PREF_SIZE);
        return key;
    }
}
