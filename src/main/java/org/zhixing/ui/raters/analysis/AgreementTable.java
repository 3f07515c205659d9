package org.zhixing.ui.raters.analysis;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.model.Dimension;
import org.zhixing.model.Role;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Everything that the charts of the analysis show, as a table of words and numbers. */
final class AgreementTable extends Dialog {

    private final Shown shown;
    /** Width of the column of names in per cent; both columns wrap. */
    private static final double NAMES = 40;

    private final AgreementWords agreement;
    private final GridPane grid = new GridPane(24, 4);
    private int row;

    AgreementTable(Workspace workspace, Shown shown) {
        super(workspace.text("raters.table"));
        for (double share : new double[] {NAMES, 100 - NAMES}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        this.shown = shown;
        agreement = new AgreementWords(shown.words());
        Agreement all = shown.raters().all();
        if (all != null) {
            line("raters.table.all", shown.entered(all));
            measures(all);
            for (Dimension dimension : shown.model().dimensions()) {
                Agreement of = shown.raters().dimensions().get(dimension.id());
                String name = dimension.name().in(shown.words().language());
                if (of != null) {
                    measure(name + " ", agreement.alpha(of));
                    measure(name + " ", agreement.withinOne(of));
                }
            }
            line("raters.pairs", "");
            for (Agreement.Pair pair : all.pairs()) {
                row(
                        shown.text(
                                "raters.table.pair",
                                shown.names().name(pair.a()),
                                shown.names().name(pair.b())),
                        pair(pair.kappa()));
            }
        }
        line("raters.gaps", "");
        for (Difference gap : shown.raters().selfSupervisor()) {
            row(
                    gap.indicator() + " " + shown.indicator(gap.indicator()),
                    gap.self() == null
                            ? shown.text(
                                    "raters.table.gap.untold", GapCard.signed(gap.gap()), shown.text("raters.untold"))
                            : shown.text(
                                    "raters.table.gap",
                                    Figures.level(gap.self()),
                                    Figures.level(gap.supervisor()),
                                    GapCard.signed(gap.gap())));
        }
        line("raters.discuss", "");
        for (Contested contested : shown.raters().discuss()) {
            row(contested.indicator() + " " + shown.indicator(contested.indicator()), medians(contested));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(400);
        scroll.setPrefViewportWidth(600);
        add(scroll);
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    private void measures(Agreement all) {
        agreement.all(all).forEach(line -> measure("", line));
        String basis = agreement.basis(shown.raters());
        if (!basis.isEmpty()) {
            row(shown.text("raters.table.icc"), shown.text("raters.icc.who", basis));
        }
    }

    /** Value, interval and count, and what they are read as; or why there is no value. */
    private void measure(String before, AgreementWords.Line line) {
        String value = shown.text("raters.table.line", line.value(), line.interval(), String.valueOf(line.units()));
        String read = line.verdict().isEmpty() ? value : shown.text("raters.table.read", value, line.verdict());
        row(before + line.name(), line.estimate().value() == null ? line.verdict() : read);
    }

    private String pair(Estimate kappa) {
        Interval interval = kappa.interval();
        String pair = agreement.pair(kappa);
        return interval == null
                ? pair
                : shown.text("raters.table.read", pair, shown.text("raters.interval", agreement.interval(interval)));
    }

    private String medians(Contested contested) {
        String medians = Arrays.stream(Role.values())
                .filter(contested.medians()::containsKey)
                .map(role -> shown.names().role(role) + " "
                        + Figures.level(contested.medians().get(role)))
                .collect(Collectors.joining(" · "));
        return shown.text(
                "raters.table.spread",
                Figures.level(contested.range()),
                Figures.level(contested.iqr()),
                contested.told() ? medians : shown.text("raters.untold"));
    }

    private void line(String key, String beside) {
        Label head = Parts.label(shown.text(key), "zx-strong", "table-part");
        grid.addRow(row++, head, Parts.prose(beside, "zx-caption"));
    }

    private void row(String name, String value) {
        grid.addRow(row++, Parts.prose(name, "zx-dense"), Parts.prose(value, "zx-dense"));
    }
}
