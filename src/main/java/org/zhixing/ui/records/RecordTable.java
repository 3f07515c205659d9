package org.zhixing.ui.records;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The records of a period, as many as there are: cells exist only for the rows in view, and only for what matters. */
public final class RecordTable extends TableView<ServiceRecord> {

    private static final double ROW = 34;

    private final Messages words;

    public RecordTable(Messages words) {
        this.words = words;
        getStyleClass().add("record-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setAccessibleText(words.text("records.tab.table"));
        setPlaceholder(Parts.label(words.text("records.table.none"), "zx-muted"));
        column("records.field.recordId", 120, false, ServiceRecord::id);
        column("records.field.serviceDate", 96, false, row -> row.serviceDate().toString());
        column("records.table.lag", 84, true, this::lag);
        column("records.field.workerId", 84, false, ServiceRecord::worker);
        column("records.field.serviceType", 80, false, row -> words.text("records.type." + row.type()));
        column("records.field.clientId", 132, false, this::client);
        column("records.field.activityId", 220, false, row -> orDash(row.activity()));
        column("records.table.hours", 76, true, row -> Figures.weight(row.hours()));
        column("records.field.participants", 68, true, row -> number(row.participants()));
        column("records.table.note", 84, true, this::note);
    }

    /** Shows these and nothing else, from the top. */
    public void show(List<ServiceRecord> records) {
        setItems(FXCollections.observableList(records));
        scrollTo(0);
    }

    private void column(String nameKey, double width, boolean number, Function<ServiceRecord, String> text) {
        TableColumn<ServiceRecord, String> column = new TableColumn<>(words.text(nameKey));
        column.setPrefWidth(width);
        column.setMinWidth(56);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(all -> new PlainCell());
        if (number) {
            column.getStyleClass().add("number-column");
        }
        getColumns().add(column);
    }

    /** How many days after the service it was written; no date is another thing than none. */
    private String lag(ServiceRecord row) {
        Integer days = row.lagDays();
        return days == null
                ? "—"
                : days == 0
                        ? words.text("records.table.sameDay")
                        : words.text("records.table.days", String.valueOf(days));
    }

    private String client(ServiceRecord row) {
        String client = row.client();
        return client == null ? "—" : words.text("records.client", ClientCodes.shown(client));
    }

    private String note(ServiceRecord row) {
        NoteFacts note = row.note();
        return note == null ? "—" : words.text("records.table.characters", Grouped.of(note.length()));
    }

    private static String number(@Nullable Integer count) {
        return count == null ? "—" : Grouped.of(count);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "—" : text;
    }

    /** As little as a cell can do, since a scroll fills hundreds. */
    private static final class PlainCell extends TableCell<ServiceRecord, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
