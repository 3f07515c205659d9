package org.zhixing.ui.trends;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.zhixing.review.Figures;
import org.zhixing.trends.DriftChange;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearWords;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** The charts of the page as a table of numbers. */
final class NumbersTable extends Dialog {

    private static final double WORDS = 240;

    private final GridPane grid = new GridPane();
    private int row;

    NumbersTable(Workspace workspace, Compared compared) {
        super(workspace.text("trends.table"));
        setId("trends-table");
        grid.setHgap(20);
        grid.setVgap(4);
        line(
                "zx-caption",
                "",
                compared.before(),
                workspace.text("trends.interval"),
                compared.after(),
                workspace.text("trends.interval"),
                workspace.text("trends.difference"),
                workspace.text("trends.threshold"),
                "");
        for (ScoreChange change : compared.comparison().scores()) {
            Double difference = change.difference();
            line(
                    change.part() == ScoreChange.Part.SUBDIMENSION ? "zx-dense" : "zx-strong",
                    compared.words().name(change),
                    YearWords.score(change.before()),
                    YearWords.interval(change.before()),
                    YearWords.score(change.after()),
                    YearWords.interval(change.after()),
                    difference == null ? "—" : Figures.signed(difference),
                    Figures.score(change.threshold()),
                    compared.words().verdict(change));
        }
        for (DriftChange change : compared.comparison().drifts()) {
            var words = compared.words().drifts();
            line(
                    "zx-dense",
                    compared.words().name(change.drift().name()),
                    words.severity(change.before().severity(), change.before().tentative()),
                    "",
                    words.severity(change.after().severity(), change.after().tentative()),
                    "",
                    "",
                    "",
                    words.step(change));
        }
        Waterfall waterfall = compared.comparison().waterfall();
        if (waterfall != null) {
            waterfall
                    .steps()
                    .forEach(step -> line(
                            "zx-dense",
                            compared.text(
                                    "trends.table.moved",
                                    compared.words().moves().step(step)),
                            "",
                            "",
                            "",
                            "",
                            Figures.signed(step.points()),
                            "",
                            ""));
        }
        for (IndicatorChange change : compared.comparison().indicators()) {
            Double difference = change.difference();
            line(
                    "zx-dense",
                    compared.words().name(change.id()),
                    Figures.level(change.before().effective()),
                    "",
                    Figures.level(change.after().effective()),
                    "",
                    difference == null ? "—" : IndicatorsCard.signed(difference),
                    Figures.level(IndicatorChange.HALF_LEVEL),
                    compared.text("trends.verdict." + change.verdict()));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        scroll.setPrefViewportWidth(860);
        add(scroll);
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    private void line(String styleClass, String... cells) {
        List<String> texts = List.of(cells);
        for (int column = 0; column < texts.size(); column++) {
            Label label = Parts.label(texts.get(column), styleClass);
            boolean words = column == 0 || column == texts.size() - 1;
            if (words) {
                label.setWrapText(true);
                label.setMaxWidth(WORDS);
                label.setMinHeight(USE_PREF_SIZE);
            } else {
                label.setMinWidth(USE_PREF_SIZE);
            }
            GridPane.setHalignment(label, words ? HPos.LEFT : HPos.RIGHT);
            grid.add(label, column, row);
        }
        row++;
    }
}
