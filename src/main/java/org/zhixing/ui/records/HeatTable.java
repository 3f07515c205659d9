package org.zhixing.ui.records;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.zhixing.records.ServiceType;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.HeatCell;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Records by type of service and stretch of time, a sum at the end of each row. A cell opens its stretch. */
final class HeatTable extends GridPane {

    private static final int LEVELS = 4;
    /** Least width that can be hit. */
    private static final double HIT = 30;

    /** @param open is given the number of the stretch whose cell was pressed */
    HeatTable(RecordFigures figures, Messages words, IntConsumer open) {
        getStyleClass().add("heat-table");
        List<String> names = figures.stretches().names(words);
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(first);
        for (int i = 0; i < names.size(); i++) {
            ColumnConstraints cell =
                    new ColumnConstraints(HIT, 60, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true);
            cell.setPercentWidth(-1);
            getColumnConstraints().add(cell);
            add(centred(names.get(i)), i + 1, 0);
        }
        ColumnConstraints last = new ColumnConstraints();
        last.setMinWidth(USE_PREF_SIZE);
        last.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(last);
        add(Parts.label(words.text("records.sum"), "zx-cap"), names.size() + 1, 0);
        int row = 1;
        for (ServiceType type : ServiceType.values()) {
            String name = words.text("records.type." + type);
            add(Parts.label(name, "zx-dense", "heat-name"), 0, row);
            List<Long> counts = figures.types().getOrDefault(type, List.of());
            for (int i = 0; i < counts.size(); i++) {
                add(cell(counts.get(i), figures.most(), names.get(i) + " " + name, i, open), i + 1, row);
            }
            Label sum = Parts.label(Grouped.of(figures.of(type)), "zx-dense", "zx-strong");
            sum.setMinWidth(USE_PREF_SIZE);
            add(sum, names.size() + 1, row);
            row++;
        }
    }

    private static Label centred(String name) {
        Label label = Parts.label(name, "zx-cap");
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private static HeatCell cell(long count, long most, String place, int stretch, IntConsumer open) {
        HeatCell cell = new HeatCell(false, "");
        cell.showLevel(Grouped.of(count), most == 0 ? 0 : (int) Math.ceil((double) LEVELS * count / most));
        cell.setAccessibleText(place + " " + Grouped.of(count));
        cell.setMinWidth(0);
        cell.setOnMouseClicked(event -> open.accept(stretch));
        cell.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.accept(stretch);
                event.consume();
            }
        });
        return cell;
    }
}
