package org.zhixing.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.zhixing.model.Level;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Histogram;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** The votes on every item as a table, both rounds; those of a round that is not locked stay hidden. */
final class NumbersDialog extends Dialog {

    private final GridPane grid = new GridPane();
    private int row;

    NumbersDialog(Workspace workspace, Workshop workshop) {
        super(workspace.text("workshop.table.title"));
        grid.setHgap(20);
        grid.setVgap(4);
        List<String> head = new ArrayList<>(List.of("", "", ""));
        workshop.pinned().model().scale().levels().stream()
                .map(Level::level)
                .map(String::valueOf)
                .forEach(head::add);
        head.add(workspace.text("workshop.table.unclear"));
        line(head, "zx-caption");
        for (Vignette vignette : workshop.vignettes()) {
            Stage stage = workshop.stageOf(vignette.id());
            for (Vignette.Item item : vignette.items()) {
                for (int round = 1; round <= 2; round++) {
                    if (seen(stage, round)) {
                        line(cells(workspace, workshop, vignette, item, round), "zx-dense");
                    }
                }
            }
        }
        if (row == 1) {
            add(Parts.prose(workspace.text("workshop.table.nothing"), "zx-dense", "zx-muted"));
        } else {
            ScrollPane scroll = new ScrollPane(grid);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(380);
            scroll.setPrefViewportWidth(720);
            add(scroll);
        }
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    /** Whether the votes of a round may be seen: it is locked, or over. */
    static boolean seen(Stage stage, int round) {
        return round == 1 ? stage.compareTo(Stage.LOCKED) >= 0 : stage == Stage.COMPARED;
    }

    private static List<String> cells(
            Workspace workspace, Workshop workshop, Vignette vignette, Vignette.Item item, int round) {
        Histogram votes = Histogram.of(workshop, vignette.id(), item.indicator(), round);
        List<String> cells = new ArrayList<>();
        cells.add(item.indicator());
        cells.add(workshop.pinned()
                .model()
                .indicator(item.indicator())
                .map(i -> i.name().in(workspace.messages().get().language()))
                .orElse(""));
        cells.add(workspace.text("workshop.round." + round));
        votes.counts().forEach(count -> cells.add(String.valueOf(count)));
        cells.add(String.valueOf(votes.unknown()));
        return cells;
    }

    private void line(List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = Parts.label(cells.get(column), style);
            GridPane.setHalignment(label, column < 3 ? HPos.LEFT : HPos.RIGHT);
            grid.add(label, column, row);
        }
        row++;
    }
}
