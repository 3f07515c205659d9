package org.zhixing.ui.raters.analysis;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.agreement.Agreement;
import org.zhixing.model.Dimension;
import org.zhixing.review.AgreementWords;
import org.zhixing.ui.common.Parts;

/** Agreement by dimension: alpha with its interval, and the share within one level. */
final class DimensionCard extends VBox {

    private final Shown shown;
    private final AgreementWords agreement;
    private final GridPane grid = new GridPane();

    DimensionCard(Shown shown) {
        super(8);
        this.shown = shown;
        agreement = new AgreementWords(shown.words());
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
        grid.add(Parts.prose(shown.text("agreement.column.interval"), "zx-cap"), 2, 0);
        grid.add(Parts.prose(shown.text("agreement.name.withinOne"), "zx-cap"), 3, 0);
        int row = 1;
        for (Dimension dimension : shown.model().dimensions()) {
            row(dimension, row++);
        }
        getChildren().addAll(Parts.label(shown.text("raters.dimensions"), "zx-section"), grid);
    }

    private void row(Dimension dimension, int row) {
        grid.add(Parts.prose(dimension.name().in(shown.words().language()), "zx-dense"), 0, row);
        Agreement of = shown.raters().dimensions().get(dimension.id());
        if (of == null) {
            grid.add(Parts.prose(shown.text("agreement.reason.TOO_FEW"), "zx-cap"), 1, row, 2, 1);
            grid.add(Parts.label("—", "zx-dense"), 3, row);
            return;
        }
        AgreementWords.Line alpha = agreement.alpha(of);
        if (alpha.estimate().value() == null) {
            grid.add(Parts.prose(alpha.verdict(), "zx-cap"), 1, row, 2, 1);
        } else {
            Label number = Parts.label(alpha.value(), "zx-dense", "zx-strong");
            number.setMinWidth(USE_PREF_SIZE);
            grid.add(number, 1, row);
            grid.add(Parts.prose(alpha.interval(), "zx-cap"), 2, row);
        }
        grid.add(Parts.label(agreement.withinOne(of).value(), "zx-dense"), 3, row);
    }
}
