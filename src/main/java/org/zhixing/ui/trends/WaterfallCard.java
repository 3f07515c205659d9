package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.Figures;
import org.zhixing.trends.Waterfall;
import org.zhixing.ui.common.Parts;

/** What moved the total from one period to the next, furthest first, and the same in sentences. */
final class WaterfallCard extends VBox {

    private static final double MARGIN = 0.06;

    private final Compared compared;
    private final GridPane rows = new GridPane();

    WaterfallCard(Compared compared, Waterfall waterfall) {
        super(8);
        this.compared = compared;
        getStyleClass().add("zx-card");
        setId("waterfall-card");
        Moves moves = Moves.of(waterfall);
        Span span = span(waterfall, moves);
        rows.setHgap(12);
        columns();
        int row = 0;
        total(row++, compared.before(), waterfall.before(), span, MoveTrack.Place.FIRST);
        for (Moves.Move move : moves.moves()) {
            Waterfall.Step step = move.step();
            String name = step == null
                    ? compared.text("trends.waterfall.rest", String.valueOf(moves.rest()))
                    : compared.words().moves().step(step);
            String points = Figures.signed(move.points());
            row(
                    row++,
                    name,
                    points,
                    new MoveTrack(span, move.before(), move.after(), MoveTrack.Place.BETWEEN, name + " " + points),
                    "zx-dense");
        }
        total(row, compared.after(), waterfall.after(), span, MoveTrack.Place.LAST);
        List<String> told = compared.words().moves().waterfall(waterfall);
        getChildren()
                .addAll(
                        Parts.label(compared.text("trends.waterfall.title"), "zx-section"),
                        Parts.prose(told.get(0), "zx-caption"),
                        rows);
        told.stream().skip(1).forEach(line -> getChildren().add(Parts.prose(line, "zx-caption")));
    }

    private static Span span(Waterfall waterfall, Moves moves) {
        List<Double> all = new ArrayList<>(List.of(waterfall.before(), waterfall.after()));
        moves.moves().forEach(move -> all.add(move.after()));
        double low = all.stream().mapToDouble(v -> v).min().orElse(0);
        double high = all.stream().mapToDouble(v -> v).max().orElse(100);
        double air = Math.max(0.5, (high - low) * MARGIN);
        return new Span(low - air, high + air);
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(40);
        ColumnConstraints track = new ColumnConstraints();
        track.setHgrow(Priority.ALWAYS);
        ColumnConstraints points = new ColumnConstraints();
        points.setMinWidth(Region.USE_PREF_SIZE);
        points.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(name, track, points);
    }

    private void total(int row, String year, double score, Span span, MoveTrack.Place place) {
        String name = compared.text("trends.total.in", year);
        String shown = Figures.score(score);
        row(row, name, shown, new MoveTrack(span, score, score, place, name + " " + shown), "zx-strong");
    }

    private void row(int row, String name, String shown, MoveTrack track, String style) {
        Label label = Parts.prose(name, "zx-dense", style);
        Label points = Parts.label(shown, "zx-dense", style);
        points.setMinWidth(USE_PREF_SIZE);
        track.setFocusTraversable(true);
        track.getStyleClass().add("pair-track");
        rows.addRow(row, label, track, points);
    }
}
