package org.zhixing.ui.raters.analysis;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Scale;
import org.zhixing.model.Dimension;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;

/** Agreement by dimension: alpha with its interval, and the share within one level. */
final class DimensionCard extends VBox {

    private final Shown shown;
    private final Readings agreement;
    private final GridPane grid = new GridPane();

    DimensionCard(Shown shown) {
        super(8);
        this.shown = shown;
        agreement = new Readings(shown.words());
        getStyleClass().add("zx-card");
        grid.getStyleClass().add("dimension-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(120);
        name.setPrefWidth(190);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(44);
        ColumnConstraints interval = new ColumnConstraints();
        interval.setMinWidth(60);
        ColumnConstraints within = new ColumnConstraints();
        within.setHalignment(HPos.RIGHT);
        within.setMinWidth(60);
        grid.getColumnConstraints().addAll(name, number, interval, within);
        grid.add(Parts.label("α", "zx-cap"), 1, 0);
        grid.add(Parts.prose(shown.text("raters.interval.head"), "zx-cap"), 2, 0);
        grid.add(Parts.prose(shown.text("raters.number.within"), "zx-cap"), 3, 0);
        int row = 1;
        for (Dimension dimension : shown.model().dimensions()) {
            row(dimension, row++);
        }
        getChildren().addAll(Parts.label(shown.text("raters.dimensions"), "zx-section"), grid);
    }

    private void row(Dimension dimension, int row) {
        grid.add(Parts.prose(dimension.name().in(shown.words().language()), "zx-dense"), 0, row);
        Agreement of = shown.raters().dimensions().get(dimension.id());
        Estimate alpha = of == null ? null : of.alpha().get(Scale.ORDINAL);
        Double value = alpha == null ? null : alpha.value();
        if (of == null || alpha == null || value == null) {
            grid.add(Parts.prose(agreement.reason(alpha), "zx-cap"), 1, row, 2, 1);
        } else {
            Label number = Parts.label(Figures.statistic(value, Readings.THREE), "zx-dense", "zx-strong");
            number.setMinWidth(USE_PREF_SIZE);
            grid.add(number, 1, row);
            grid.add(Parts.prose(interval(alpha), "zx-cap"), 2, row);
        }
        String share = of == null ? "—" : Figures.percent(of.withinOne().value());
        grid.add(Parts.label(share, "zx-dense"), 3, row);
    }

    private String interval(Estimate alpha) {
        var interval = alpha.interval();
        return interval == null
                ? shown.text("raters.interval.none")
                : Figures.statistic(interval.low(), Readings.THREE) + "–"
                        + Figures.statistic(interval.high(), Readings.THREE);
    }
}
