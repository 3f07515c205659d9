package org.zhixing.ui.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.plan.Action;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The plan as a board with a column a state, or as a list in groups. The chosen action keeps the focus when it moves. */
final class PlanView extends VBox {

    /** A column of the board needs so much room at the usual size of text, in pixels. */
    private static final double COLUMN = 204;

    private static final double USUAL = 14;
    private static final int STATES = Action.State.values().length;

    private final Planning planning;
    private final Messages messages;
    private final Label sized = new Label();
    private List<Tile> tiles = List.of();
    private GridPane board = new GridPane();
    private List<Region> columns = List.of();
    private int across = STATES;

    PlanView(Planning planning) {
        this.planning = planning;
        messages = planning.workspace().messages().get();
        getStyleClass().add("plan-view");
        sized.setManaged(false);
        sized.setVisible(false);
        widthProperty().subscribe(width -> arrange());
        sized.fontProperty().subscribe(font -> arrange());
        Follow.changes(this, planning.chosen(), id -> mark());
    }

    /** Draws the plan as it now is. */
    void refresh() {
        boolean held = tiles.stream().anyMatch(Node::isFocused);
        Lanes lanes = planning.lanes();
        ActionWords words = new ActionWords(planning.words(), messages, planning.today());
        List<Tile> fresh = new ArrayList<>();
        getChildren().setAll(sized);
        if (lanes.sideBySide()) {
            board(lanes, words, fresh);
        } else {
            list(lanes, words, fresh);
        }
        tiles = fresh;
        if (held) {
            focusChosen();
        }
        mark();
    }

    private void board(Lanes lanes, ActionWords words, List<Tile> fresh) {
        List<Region> all = new ArrayList<>();
        for (int n = 0; n < lanes.lanes().size(); n++) {
            Lane lane = lanes.lanes().get(n);
            VBox column = new VBox(8, head(String.valueOf(n + 1), lane));
            column.getStyleClass().add("plan-column");
            for (Action action : lane.actions()) {
                Tile tile = Tile.card(planning, action, words);
                draggable(tile);
                fresh.add(tile);
                column.getChildren().add(tile);
            }
            takesDrops(column, Action.State.values()[n]);
            all.add(column);
        }
        columns = all;
        board = new GridPane(12, 12);
        getChildren().add(board);
        across = 0;
        arrange();
    }

    private Region head(String key, Lane lane) {
        Label name = Parts.prose(lane.name(), "zx-strong", "zx-dense");
        Label count = Parts.label(String.valueOf(lane.actions().size()), "zx-caption");
        count.setMinWidth(USE_PREF_SIZE);
        return Parts.row(8, name, count, Parts.spring(), Parts.keyCap(key));
    }

    /** Four columns where there is room, else two, else one. */
    private void arrange() {
        if (columns.isEmpty() || !planning.shape().get().equals(Planning.Shape.BOARD)) {
            return;
        }
        double room = COLUMN * sized.getFont().getSize() / USUAL;
        double width = getWidth();
        int fits = width <= 0 || width >= STATES * room ? STATES : width >= 2 * room ? 2 : 1;
        if (fits == across) {
            return;
        }
        across = fits;
        board.getChildren().clear();
        board.getColumnConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            board.getColumnConstraints().add(column);
        }
        for (int i = 0; i < columns.size(); i++) {
            Region column = columns.get(i);
            column.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            board.add(column, i % across, i / across);
        }
    }

    private void list(Lanes lanes, ActionWords words, List<Tile> fresh) {
        columns = List.of();
        boolean first = true;
        for (Lane lane : lanes.lanes()) {
            Label name = Parts.label(lane.name(), "zx-caption", "plan-group");
            Label count = Parts.label(String.valueOf(lane.actions().size()), "zx-caption");
            Region head = Parts.row(8, name, count);
            head.getStyleClass().add(first ? "plan-group-first" : "plan-group-head");
            getChildren().add(head);
            for (Action action : lane.actions()) {
                Tile tile = Tile.line(planning, action, words);
                fresh.add(tile);
                getChildren().add(tile);
            }
            first = false;
        }
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private void mark() {
        tiles.forEach(
                tile -> tile.select(tile.action().id().equals(planning.chosen().get())));
    }

    void focusChosen() {
        tiles.stream()
                .filter(tile -> tile.action().id().equals(planning.chosen().get()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** A card may be pulled to another column. */
    private static void draggable(Tile tile) {
        tile.setOnDragDetected(event -> {
            ClipboardContent id = new ClipboardContent();
            id.putString(tile.action().id());
            var board = tile.startDragAndDrop(TransferMode.MOVE);
            board.setContent(id);
            board.setDragView(tile.snapshot(null, null));
            event.consume();
        });
    }

    private void takesDrops(VBox column, Action.State state) {
        column.setOnDragOver(event -> {
            if (event.getGestureSource() instanceof Tile) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        column.setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof Tile tile) {
                planning.chosen().set(tile.action().id());
                planning.mark(state);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
