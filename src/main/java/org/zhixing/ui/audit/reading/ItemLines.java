package org.zhixing.ui.audit.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** Every item of the open file, one row each. */
final class ItemLines extends ScrollPane {

    private final Map<String, ItemLine> lines = new LinkedHashMap<>();
    private final HBox readers = Parts.row(8);
    private final Label who = Parts.prose("", "zx-caption");
    private String shown = "";

    ItemLines(AuditWork work, AuditWords words, Runnable refused) {
        VBox all = new VBox();
        readers.getStyleClass().add("audit-readers");
        readers.getChildren().add(who);
        all.getChildren().add(readers);
        work.audit().pinned().model().items().forEach(item -> {
            ItemLine line = new ItemLine(item, work, words, refused);
            lines.put(item.id(), line);
            all.getChildren().add(line);
        });
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "zx-scroll");
        setMinHeight(0);
    }

    /** @param saidBy whose readings lie side by side; empty while they do not */
    void follow(FileView view, String item, String saidBy) {
        boolean talk = view.seat().seesBoth();
        Parts.show(readers, talk);
        who.setText(saidBy);
        view.rows().forEach(row -> {
            ItemLine line = lines.get(row.id());
            if (line != null) {
                line.follow(row, row.id().equals(item), talk);
            }
        });
        String place = view.file().code() + " " + item;
        if (!place.equals(shown)) {
            shown = place;
            Platform.runLater(() -> reveal(item));
        }
    }

    /** Scrolls only as far as needed. */
    private void reveal(String item) {
        ItemLine line = lines.get(item);
        double seen = getViewportBounds().getHeight();
        double room = getContent().getBoundsInLocal().getHeight() - seen;
        // Before it is laid out nothing can be seen, and there is nothing to scroll to.
        if (line == null || room <= 0 || seen < line.getHeight()) {
            return;
        }
        Bounds there = line.getBoundsInParent();
        double top = getVvalue() * room;
        double bottom = top + seen;
        if (there.getMinY() < top) {
            setVvalue(Math.max(0, there.getMinY() / room));
        } else if (there.getMaxY() > bottom) {
            setVvalue(Math.min(1, (there.getMaxY() - seen) / room));
        }
    }
}
