package org.zhixing.ui.records.ledger;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.zhixing.signals.PartnerDegree;
import org.zhixing.ui.common.Parts;

/** A row a partner: the three parts, the degree and what comes of it. */
final class LedgerTable extends TableView<PartnerDegree> {

    private static final double ROW = 34;
    private static final double NAME = 130;
    private static final double NUMBER = 96;
    private static final double WORD = 150;

    LedgerTable(LedgerWords words) {
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(words.text("collaboration.title"));
        setPlaceholder(Parts.prose(words.text("collaboration.empty"), "zx-muted"));
        getStyleClass().add("record-table");
        column(words.text("collaboration.partner"), NAME, d -> d.partner().id(), false);
        column(words.text("collaboration.combination"), NUMBER, d -> LedgerWords.number(d.combination()), true);
        column(words.text("collaboration.order"), NUMBER, d -> LedgerWords.number(d.order()), true);
        column(words.text("collaboration.frequency"), NUMBER, d -> LedgerWords.number(d.frequency()), true);
        column(words.text("collaboration.degree"), NUMBER, d -> LedgerWords.number(d.degree()), true);
        column(words.text("collaboration.band"), NUMBER, d -> words.band(d.band()), false);
        column(words.text("collaboration.surplus"), WORD, d -> words.surplus(d.surplus()), false);
    }

    /** Shows the partners and leaves the choice where it was. */
    void show(List<PartnerDegree> partners) {
        int chosen = getSelectionModel().getSelectedIndex();
        getItems().setAll(partners);
        if (chosen >= 0 && chosen < partners.size()) {
            getSelectionModel().clearAndSelect(chosen);
        }
    }

    private void column(String name, double width, Function<PartnerDegree, String> text, boolean number) {
        TableColumn<PartnerDegree, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (number) {
            column.getStyleClass().add("number-column");
        }
        getColumns().add(column);
    }
}
