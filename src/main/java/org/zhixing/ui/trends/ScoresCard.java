package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.zhixing.model.Band;
import org.zhixing.review.Figures;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.ScoreChange;
import org.zhixing.ui.common.Parts;

/** Total, dimensions and sub-dimensions of both periods with what they leave open, and whether that is a change. */
final class ScoresCard extends VBox {

    private final Compared compared;
    private final GridPane rows = new GridPane();

    ScoresCard(Compared compared) {
        super(8);
        this.compared = compared;
        getStyleClass().add("zx-card");
        setId("scores-card");
        List<ScoreChange> scores = compared.comparison().scores();
        List<Band> bands = compared.comparison().model().bands();
        Span span = Span.ofScores(ends(scores));
        List<Double> ticks = bands.stream().skip(1).map(Band::min).toList();
        rows.setHgap(12);
        rows.getStyleClass().add("pair-rows");
        columns();
        rows.add(new PairAxis(span, bands, compared.messages().language()), 1, 0);
        int row = 1;
        for (ScoreChange change : scores) {
            row(row++, change, span, ticks);
        }
        getChildren().addAll(head(), rows);
        compared.words().ruler().forEach(line -> getChildren().add(Parts.prose(line, "zx-caption")));
    }

    private static List<Double> ends(List<ScoreChange> scores) {
        List<Double> ends = new ArrayList<>();
        for (ScoreChange change : scores) {
            for (Bounded score : new Bounded[] {change.before(), change.after()}) {
                if (score != null) {
                    ends.add(score.low());
                    ends.add(score.high());
                }
            }
        }
        return ends;
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(33);
        ColumnConstraints track = new ColumnConstraints();
        track.setHgrow(Priority.ALWAYS);
        ColumnConstraints difference = new ColumnConstraints();
        difference.setMinWidth(Region.USE_PREF_SIZE);
        difference.setHalignment(javafx.geometry.HPos.RIGHT);
        ColumnConstraints verdict = new ColumnConstraints();
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().addAll(name, track, difference, verdict);
    }

    private HBox head() {
        HBox head = Parts.row(
                14,
                Parts.prose(compared.text("trends.scores", compared.before()), "zx-section"),
                Parts.spring(),
                key(new Circle(4.5), "zx-strip-dot", compared.after()),
                key(new Polygon(-4.5, -4.5, 4.5, -4.5, 0, 3.5), "pair-mark", compared.before()),
                key(new Rectangle(18, 6), "pair-bar-before", compared.text("trends.interval")));
        return head;
    }

    private static HBox key(javafx.scene.shape.Shape sign, String style, String text) {
        sign.getStyleClass().add(style);
        HBox key = Parts.row(6, sign, Parts.label(text, "zx-caption"));
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private void row(int row, ScoreChange change, Span span, List<Double> ticks) {
        boolean part = change.part() == ScoreChange.Part.SUBDIMENSION;
        String spoken = compared.words().score(change);
        Label name = Parts.prose(compared.words().name(change), "zx-dense");
        if (!part) {
            name.getStyleClass().add("zx-strong");
        }
        PairTrack track = new PairTrack(span, ticks, change.before(), change.after(), spoken);
        track.setId("pair-" + change.id());
        track.setFocusTraversable(true);
        track.getStyleClass().add("pair-track");
        Tooltip tip = new Tooltip(spoken);
        Tooltip.install(track, tip);
        Double moved = change.difference();
        Label difference = Parts.label(
                moved == null ? "—" : Figures.signed(moved), "zx-dense", moved == null ? "zx-muted" : "zx-strong");
        difference.setMinWidth(USE_PREF_SIZE);
        Node verdict = VerdictLabel.of(compared, change);
        HBox at = new HBox(verdict);
        at.setAlignment(Pos.CENTER_RIGHT);
        rows.addRow(row, name, track, difference, at);
        GridPane.setFillHeight(track, true);
    }
}
