package org.zhixing.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.work.Messages;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Workshop;

/** The items of the vignette at hand: the key, and how many came near it before and after. */
final class ItemsTable extends VBox {

    private final GridPane grid = new GridPane();
    private int row;

    /** @param compared whether the second round is over */
    ItemsTable(Messages words, Workshop workshop, Measures measures, boolean compared) {
        super(8);
        getStyleClass().add("zx-card");
        grid.getStyleClass().add("item-results");
        ColumnConstraints id = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(80);
        name.setPrefWidth(300);
        grid.getColumnConstraints().addAll(id, name);
        List<String> head = new ArrayList<>(List.of(
                "",
                words.text("workshop.results.item"),
                words.text("workshop.results.key"),
                words.text("workshop.table.band"),
                words.text("workshop.results.near")));
        if (compared) {
            head.add(words.text("workshop.results.nearAfter"));
        }
        line(head, "zx-caption");
        List<ItemMeasures> first = measures.items(workshop.vignette(), 1);
        List<ItemMeasures> second = measures.items(workshop.vignette(), 2);
        for (int i = 0; i < first.size(); i++) {
            ItemMeasures item = first.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    item.indicator(),
                    workshop.pinned()
                            .model()
                            .indicator(item.indicator())
                            .map(found -> found.name().in(words.language()))
                            .orElse(""),
                    key(item.key().median()),
                    !item.key().complete()
                            ? "—"
                            : item.key().low() + "–" + item.key().high(),
                    Figures.percent(item.nearKey().value())));
            if (compared) {
                cells.add(Figures.percent(second.get(i).nearKey().value()));
            }
            line(cells, "zx-dense");
        }
        getChildren().addAll(Parts.label(words.text("workshop.results.perItem"), "zx-section"), grid);
    }

    private static String key(@Nullable Double median) {
        return median == null
                ? "—"
                : median == Math.rint(median) ? String.valueOf(median.longValue()) : GroupWords.two(median);
    }

    private void line(List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = Parts.label(cells.get(column), style);
            GridPane.setHalignment(label, column < 2 ? HPos.LEFT : HPos.RIGHT);
            label.setMinWidth(column == 1 ? 0 : USE_PREF_SIZE);
            grid.add(label, column, row);
        }
        row++;
    }
}
