package org.zhixing.ui.records.wizard;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Preview;
import org.zhixing.importing.Row;
import org.zhixing.importing.records.Column;
import org.zhixing.importing.records.Headers;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Messages;

/** The first rows of a sheet as they stand, so that a wrong encoding or a wrong sheet is seen at once. */
final class PreviewTable extends TableView<Row> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ROW = 28;
    private static final int MOST_COLUMNS = 60;

    PreviewTable(Preview preview, Messages words) {
        getStyleClass().add("preview-table");
        setFixedCellSize(ROW);
        setAccessibleText(words.text("records.wizard.preview"));
        int columns = preview.rows().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        int head = Headers.find(preview.rows(), RecordMapping.NONE)
                .filter(Headers::recognised)
                .map(Headers::row)
                .orElse(0);
        TableColumn<Row, String> number = new TableColumn<>("");
        number.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().number())));
        number.setPrefWidth(44);
        number.setSortable(false);
        number.setReorderable(false);
        number.getStyleClass().add("number-column");
        getColumns().add(number);
        for (int i = 0; i < Math.min(columns, MOST_COLUMNS); i++) {
            getColumns().add(column(i));
        }
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(HEAD, row != null && row.number() == head);
            }
        });
        getItems().setAll(preview.rows());
    }

    private static TableColumn<Row, String> column(int at) {
        TableColumn<Row, String> column = new TableColumn<>(new Column(at, "").letters());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(CellWords.of(row.getValue().at(at))));
        column.setPrefWidth(104);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
