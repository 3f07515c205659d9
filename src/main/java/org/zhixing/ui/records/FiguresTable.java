package org.zhixing.ui.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.records.ServiceType;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** The numbers of the charts as tables. */
final class FiguresTable extends Dialog {

    private final VBox tables = new VBox(18);
    private final Messages words;

    FiguresTable(Workspace workspace, RecordFigures figures, Map<LocalDate, String> festivals) {
        super(workspace.text("records.numbers"));
        words = workspace.messages().get();
        List<String> names = figures.stretches().names(words);
        types(figures, names);
        table(
                words.text("records.chart.months"),
                List.of("", words.text("records.chart.byService"), words.text("records.chart.byRecorded")),
                columns(names, figures.service(), figures.recorded()));
        lags(figures);
        table(
                words.text("records.chart.people"),
                List.of("", words.text("records.chart.newcomers"), words.text("records.chart.returning")),
                columns(names, figures.newcomers(), figures.returning()));
        days(figures, festivals);
        fields(figures);
        ScrollPane scroll = new ScrollPane(tables);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(440);
        scroll.setPrefViewportWidth(640);
        add(scroll);
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    private void types(RecordFigures figures, List<String> names) {
        List<String> head = new ArrayList<>(List.of(""));
        for (ServiceType type : ServiceType.values()) {
            head.add(words.text("records.type." + type));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            for (ServiceType type : ServiceType.values()) {
                row.add(Grouped.of(figures.types().getOrDefault(type, List.of()).get(i)));
            }
            rows.add(row);
        }
        table(words.text("records.chart.types"), head, rows);
    }

    private void lags(RecordFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.lags().forEach((lag, count) -> rows.add(List.of(words.text("records.lag." + lag), Grouped.of(count))));
        table(words.text("records.chart.lag"), List.of("", words.text("records.records")), rows);
    }

    private void days(RecordFigures figures, Map<LocalDate, String> festivals) {
        List<List<String>> rows = new ArrayList<>();
        figures.days()
                .forEach((day, count) ->
                        rows.add(List.of(day.toString(), Grouped.of(count), festivals.getOrDefault(day, ""))));
        table(
                words.text("records.chart.calendar"),
                List.of("", words.text("records.activities"), words.text("records.chart.festival")),
                rows);
    }

    private void fields(RecordFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (FieldKnown field : figures.fields()) {
            rows.add(List.of(
                    words.text("records.field." + field.field().key()),
                    Grouped.of(field.known()),
                    Grouped.of(field.eligible()),
                    KnownCard.percent(field.share())));
        }
        table(
                words.text("records.known.title"),
                List.of("", words.text("records.known.known"), words.text("records.known.eligible"), "%"),
                rows);
    }

    private static List<List<String>> columns(List<String> names, List<Long> one, List<Long> other) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), Grouped.of(one.get(i)), Grouped.of(other.get(i))));
        }
        return rows;
    }

    private void table(String title, List<String> head, List<List<String>> rows) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        line(grid, 0, head, "zx-cap");
        for (int i = 0; i < rows.size(); i++) {
            line(grid, i + 1, rows.get(i), "zx-dense");
        }
        tables.getChildren().add(new VBox(6, Parts.label(title, "zx-strong"), grid));
    }

    private static void line(GridPane grid, int row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = Parts.label(cells.get(column), style);
            label.setMinWidth(USE_PREF_SIZE);
            GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.add(label, column, row);
        }
    }
}
