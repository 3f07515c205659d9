package org.zhixing.ui.audit.sampling;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.CaseSample;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;

/** What was drawn, stratum by stratum, before it is locked. */
final class DrawnStep extends ScrollPane {

    private final GridPane grid = new GridPane();
    private int row;

    DrawnStep(CaseSample sample, AuditWords words) {
        grid.getStyleClass().add("audit-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(name, number, number, number, wide);
        line(
                "zx-caption",
                words.words().text("audit.wizard.stratum"),
                words.words().text("audit.wizard.size"),
                words.words().text("audit.wizard.allocated"),
                words.words().text("audit.wizard.drawn"),
                words.words().text("audit.wizard.drawn.cases"));
        for (CaseSample.Stratum stratum : sample.strata()) {
            line(
                    "zx-dense",
                    words.stratum(stratum.id()),
                    Grouped.of(stratum.size()),
                    Grouped.of(stratum.allocated()),
                    Grouped.of(stratum.drawn()),
                    cases(sample, stratum, words));
        }
        VBox all = new VBox(12, grid);
        if (!sample.excluded().isEmpty()) {
            all.getChildren()
                    .addAll(
                            Parts.label(
                                    words.words()
                                            .text(
                                                    "audit.wizard.excluded",
                                                    Grouped.of(sample.excluded().size())),
                                    "zx-section"),
                            Parts.prose(
                                    sample.excluded().stream()
                                            .map(e -> words.words()
                                                    .text(
                                                            "audit.wizard.excluded.one",
                                                            e.auditCase().caseId(),
                                                            e.reason().value()))
                                            .collect(Collectors.joining("\n")),
                                    "zx-dense"));
        }
        setId("audit-drawn");
        all.getStyleClass().add("audit-wizard-scrolled");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "zx-scroll");
    }

    private static String cases(CaseSample sample, CaseSample.Stratum stratum, AuditWords words) {
        List<String> ids = sample.drawn().stream()
                .map(CaseSample.DrawnCase::auditCase)
                .filter(c -> sample.stratumOf(c).equals(stratum.id()))
                .map(AuditCase::caseId)
                .toList();
        return String.join(words.words().text("audit.comma"), ids);
    }

    private void line(String style, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Label label =
                    column == cells.length - 1 ? Parts.prose(cells[column], style) : Parts.label(cells[column], style);
            GridPane.setHalignment(label, column >= 1 && column <= 3 ? HPos.RIGHT : HPos.LEFT);
            GridPane.setValignment(label, javafx.geometry.VPos.TOP);
            grid.add(label, column, row);
        }
        row++;
    }
}
