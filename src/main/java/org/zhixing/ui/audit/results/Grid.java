package org.zhixing.ui.audit.results;

import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.zhixing.ui.common.Parts;

/** A small table of a card: the first column takes what room there is, numbers stand at the right of theirs. */
final class Grid extends GridPane {

    private final Set<Integer> wide;
    private int row;

    /** @param columns how many; of these {@code wide} share the room that is left */
    Grid(int columns, Set<Integer> wide) {
        this.wide = wide;
        getStyleClass().add("audit-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            if (wide.contains(i)) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(0);
            } else {
                column.setMinWidth(USE_PREF_SIZE);
            }
            getColumnConstraints().add(column);
        }
    }

    void head(String... names) {
        line("zx-caption", names);
    }

    void line(String style, String... cells) {
        Node[] nodes = new Node[cells.length];
        for (int i = 0; i < cells.length; i++) {
            nodes[i] = i == 0 ? Parts.prose(cells[i], style) : Parts.label(cells[i], style);
        }
        nodes(nodes);
    }

    void nodes(Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            Node cell = cells[column];
            if (cell instanceof Label && !wide.contains(column)) {
                GridPane.setHalignment(cell, HPos.RIGHT);
            }
            add(cell, column, row);
        }
        row++;
    }
}
