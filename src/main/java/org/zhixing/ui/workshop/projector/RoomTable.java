package org.zhixing.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.Level;
import org.zhixing.ui.common.Parts;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Histogram;
import org.zhixing.workshop.Vignette;

/** The votes on every item of the vignette as a table: what the charts show, in numbers. */
final class RoomTable extends VBox {

    private final GridPane grid = new GridPane();
    private int row;

    RoomTable(Shown shown, Runnable close) {
        super(16);
        getStyleClass().addAll("zx-dialog", "room-table");
        grid.setHgap(28);
        grid.setVgap(8);
        List<String> head = new ArrayList<>(List.of("", ""));
        if (shown.compared()) {
            head.add("");
        }
        shown.model().scale().levels().stream()
                .map(Level::level)
                .map(String::valueOf)
                .forEach(head::add);
        head.add(shown.words().text("workshop.table.unclear"));
        if (shown.stage().keyShown()) {
            head.add(shown.words().text("workshop.table.key"));
            head.add(shown.words().text("workshop.table.band"));
        }
        line(head, "zx-muted");
        for (Vignette.Item item : shown.workshop().current().items()) {
            for (int round = 1; round <= (shown.compared() ? 2 : 1); round++) {
                line(cells(shown, item, round), "room-cell");
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button shut = Parts.button(shown.words().text("shell.close"), close, "accent");
        getChildren()
                .addAll(
                        Parts.label(shown.words().text("workshop.table.title"), "room-title"),
                        scroll,
                        Parts.row(0, Parts.spring(), shut));
        setFocusTraversable(true);
    }

    private static List<String> cells(Shown shown, Vignette.Item item, int round) {
        Histogram votes = shown.tally(item.indicator(), round).votes();
        boolean first = round == 1;
        List<String> cells = new ArrayList<>();
        cells.add(first ? item.indicator() : "");
        cells.add(first ? shown.name(item.indicator()) : "");
        if (shown.compared()) {
            cells.add(shown.words().text(first ? "workshop.room.before" : "workshop.room.after"));
        }
        votes.counts().forEach(count -> cells.add(String.valueOf(count)));
        cells.add(String.valueOf(votes.unknown()));
        if (shown.stage().keyShown() && first) {
            ExpertKey key = item.key();
            Double median = key.median();
            cells.add(median == null ? "—" : Shown.level(median));
            cells.add(!key.complete() ? "—" : key.low() + "–" + key.high());
        }
        return cells;
    }

    private void line(List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = Parts.label(cells.get(column), "room-small", style);
            GridPane.setHalignment(label, column < 2 ? HPos.LEFT : HPos.RIGHT);
            label.setMinWidth(column == 1 ? 0 : USE_PREF_SIZE);
            grid.add(label, column, row);
        }
        row++;
    }
}
