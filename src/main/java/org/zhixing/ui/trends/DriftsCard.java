package org.zhixing.ui.trends;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.drift.DriftFinding;
import org.zhixing.trends.DriftChange;
import org.zhixing.trends.SignalChange;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;

/** The three drifts then and now, and the record indicators whose level moved. */
final class DriftsCard extends VBox {

    private final Compared compared;
    private final GridPane rows = new GridPane();

    DriftsCard(Compared compared) {
        super(8);
        this.compared = compared;
        getStyleClass().add("zx-card");
        setId("drifts-card");
        rows.setHgap(12);
        rows.setVgap(8);
        for (int column = 0; column < 4; column++) {
            ColumnConstraints fixed = new ColumnConstraints();
            fixed.setMinWidth(Region.USE_PREF_SIZE);
            rows.getColumnConstraints().add(fixed);
        }
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().add(words);
        rows.add(Parts.label(compared.before(), "zx-caption"), 1, 0);
        rows.add(Parts.label(compared.after(), "zx-caption"), 3, 0);
        int row = 1;
        for (DriftChange change : compared.comparison().drifts()) {
            row(row++, change);
        }
        getChildren().addAll(Parts.label(compared.text("trends.drifts"), "zx-section"), rows);
    }

    private void row(int row, DriftChange change) {
        String name = compared.words().name(change.drift().name());
        Label drift = Parts.label(name, "zx-dense", "zx-strong");
        Label words = Parts.prose(compared.words().drifts().drift(change), "zx-dense", "zx-muted");
        VBox told = new VBox(2, words);
        told.setAlignment(Pos.CENTER_LEFT);
        for (SignalChange signal : change.moved()) {
            boolean named = change.leading().filter(signal::equals).isPresent();
            if (!named) {
                told.getChildren().add(Parts.prose(compared.words().drifts().signal(signal), "zx-caption"));
            }
        }
        rows.addRow(
                row,
                drift,
                chip(name, compared.before(), change.before()),
                Parts.icon("fth-chevron-right", "trends-icon"),
                chip(name, compared.after(), change.after()),
                told);
    }

    private LevelChip chip(String drift, String year, DriftFinding finding) {
        LevelChip chip = LevelChip.of(compared.messages(), finding.severity(), finding.tentative());
        chip.setAccessibleText(compared.text("trends.drift.spoken", drift, year, chip.getText()));
        return chip;
    }
}
