package org.zhixing.ui.raters.analysis;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Scale;
import org.zhixing.model.Dimension;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Everything that the charts of the analysis show, as a table of words and numbers. */
final class AgreementTable extends Dialog {

    private final Shown shown;
    private final Readings agreement;
    private final GridPane grid = new GridPane(24, 4);
    private int row;

    AgreementTable(Workspace workspace, Shown shown) {
        super(workspace.text("raters.table"));
        this.shown = shown;
        agreement = new Readings(shown.words());
        Agreement all = shown.raters().all();
        if (all != null) {
            line("raters.table.all", agreement.entered(all));
            measures(all);
            for (Dimension dimension : shown.model().dimensions()) {
                Agreement of = shown.raters().dimensions().get(dimension.id());
                String name = dimension.name().in(shown.words().language());
                if (of != null) {
                    row(name + " α", agreement.line(of.alpha().get(Scale.ORDINAL)));
                    row(name + " " + shown.text("raters.number.within"), agreement.share(of.withinOne()));
                }
            }
            line("raters.pairs", "");
            for (Agreement.Pair pair : all.pairs()) {
                row(
                        shown.text(
                                "raters.table.pair",
                                shown.names().name(pair.a()),
                                shown.names().name(pair.b())),
                        agreement.line(pair.kappa()));
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
        for (Scale scale : Scale.values()) {
            row(
                    shown.text("raters.table.alpha." + scale),
                    agreement.line(all.alpha().get(scale)));
        }
        row("ICC(2,1)", agreement.line(all.icc21()));
        row("ICC(2,k)", agreement.line(all.icc2k()));
        row(shown.text("raters.table.exact"), agreement.share(all.exact()));
        row(shown.text("raters.number.within"), agreement.share(all.withinOne()));
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
