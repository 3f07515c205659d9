package org.zhixing.ui.records;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/**
 * The records of a period, as many as there are. The toolkit's own table counts through all rows above the view whenever it
 * scrolls, which a million of them make felt; here it holds the rows in view and no others, and a bar of its own says which.
 */
public final class RecordTable extends StackPane {

    private static final double ROW = 34;
    private static final double STEP = 3;
    private static final double USUAL_LETTER = 14;
    /** Pixels that the columns need at least in text of the usual size. */
    private static final double LEAST = 1090;

    private final Messages words;
    private final TableView<ServiceRecord> table = new TableView<>();
    private final ScrollBar bar = new ScrollBar();
    /** Its letters are as large as all others here. */
    private final Label gauge = new Label();

    private List<ServiceRecord> all = List.of();
    private int first;
    private int rows = 1;

    public RecordTable(Messages words) {
        this.words = words;
        getStyleClass().add("record-table");
        RecordsSheet.dress(this);
        table.setFixedCellSize(ROW);
        gauge.setManaged(false);
        gauge.setVisible(false);
        gauge.fontProperty().subscribe(font -> policy());
        table.widthProperty().subscribe(width -> policy());
        table.setPlaceholder(Parts.label(words.text("records.table.none"), "zx-muted"));
        setAlignment(Pos.CENTER_RIGHT);
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(1);
        bar.valueProperty().addListener((observable, old, now) -> from((int) Math.round(now.doubleValue())));
        getChildren().addAll(gauge, table, bar);
        table.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        column("records.field.recordId", 120, false, ServiceRecord::id);
        column("records.field.serviceDate", 96, false, row -> row.serviceDate().toString());
        column("records.table.lag", 92, true, this::lag);
        column("records.field.workerId", 84, false, ServiceRecord::worker);
        column("records.field.serviceType", 100, false, row -> words.text("records.type." + row.type()));
        column("records.field.clientId", 132, false, this::client);
        column("records.field.activityId", 220, false, row -> orDash(row.activity()));
        column("records.table.hours", 76, true, row -> Figures.weight(row.hours()));
        column("records.table.people", 68, true, row -> number(row.participants()));
        column("records.table.note", 108, true, this::note);
    }

    /** Columns share the width as long as they find room in it; else they keep theirs and a bar goes across. */
    private void policy() {
        double scale = gauge.getFont().getSize() / USUAL_LETTER;
        boolean across = table.getWidth() > 0 && table.getWidth() < LEAST * scale;
        table.setColumnResizePolicy(
                across
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    /** Shows these and nothing else, from the top. */
    public void show(List<ServiceRecord> records) {
        all = records;
        first = 0;
        bar.setValue(0);
        fill();
    }

    /** The first row in view, from 0. */
    int first() {
        return first;
    }

    private int last() {
        return Math.max(0, all.size() - rows);
    }

    private void from(int wanted) {
        int there = Math.max(0, Math.min(last(), wanted));
        if (there != first) {
            first = there;
            int selected = table.getSelectionModel().getSelectedIndex();
            fill();
            table.getSelectionModel().select(Math.min(selected, table.getItems().size() - 1));
        }
    }

    private void fill() {
        table.getItems().setAll(all.subList(first, Math.min(all.size(), first + rows)));
        bar.setMax(last());
        bar.setVisibleAmount((double) last() * rows / Math.max(1, all.size()));
        bar.setBlockIncrement(rows);
        bar.setVisible(last() > 0);
        String shown = all.isEmpty()
                ? words.text("records.table.none")
                : words.text(
                        "records.table.view",
                        Grouped.of(first + 1L),
                        Grouped.of(Math.min(all.size(), first + rows)),
                        Grouped.of(all.size()));
        table.setAccessibleText(words.text("records.tab.table") + " " + shown);
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double rowsMoved = event.getDeltaY() / event.getMultiplierY() * STEP;
            move((int) -(Math.signum(rowsMoved) * Math.max(1, Math.round(Math.abs(rowsMoved)))));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        int selected = table.getSelectionModel().getSelectedIndex();
        int by =
                switch (event.getCode()) {
                    case UP -> selected <= 0 ? -1 : 0;
                    case DOWN -> selected == table.getItems().size() - 1 ? 1 : 0;
                    case PAGE_UP -> -rows;
                    case PAGE_DOWN -> rows;
                    case HOME -> -all.size();
                    case END -> all.size();
                    default -> 0;
                };
        if (by != 0) {
            move(by);
            event.consume();
        }
    }

    private void move(int by) {
        bar.setValue(Math.max(0, Math.min(last(), (double) first + by)));
    }

    @Override
    protected void layoutChildren() {
        Node head = table.lookup(".column-header-background");
        double above = head instanceof Region region && region.getHeight() > 0 ? region.getHeight() : ROW;
        double below = barAcross();
        setMargin(bar, new Insets(above, 1, 1 + below, 0));
        int fit = Math.max(1, (int) Math.floor((getHeight() - above - below - 2) / ROW));
        if (fit != rows) {
            rows = fit;
            first = Math.min(first, last());
            fill();
        }
        super.layoutChildren();
    }

    /** Pixels that the table's own bar takes from the rows where its columns are wider than it. */
    private double barAcross() {
        double columns = table.getColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        boolean wider = table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY && columns > getWidth();
        return wider && table.lookup(".scroll-bar:horizontal") instanceof Region across ? across.prefHeight(-1) : 0;
    }

    private void column(String nameKey, double width, boolean number, Function<ServiceRecord, String> text) {
        TableColumn<ServiceRecord, String> column = new TableColumn<>(words.text(nameKey));
        column.setMinWidth(56);
        column.prefWidthProperty().bind(gauge.fontProperty().map(font -> width * font.getSize() / USUAL_LETTER));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(all -> new PlainCell());
        if (number) {
            column.getStyleClass().add("number-column");
        }
        table.getColumns().add(column);
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
