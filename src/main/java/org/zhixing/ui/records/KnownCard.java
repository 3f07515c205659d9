package org.zhixing.ui.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.work.Messages;

/** How much is known of each field, and which columns no file had. */
final class KnownCard extends VBox {

    /** Pixels of the shortest bar. */
    private static final double BAR = 36;

    private final Messages words;

    KnownCard(List<FieldKnown> fields, Messages words) {
        super(10);
        this.words = words;
        getStyleClass().add("zx-card");
        getChildren()
                .addAll(
                        Parts.label(words.text("records.known.title"), "zx-section"),
                        Parts.prose(words.text("records.known.explain", percent(FieldKnown.ENOUGH)), "zx-cap"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("known-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(0);
        ColumnConstraints bar = new ColumnConstraints(BAR, BAR, Double.MAX_VALUE);
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints share = new ColumnConstraints();
        share.setMinWidth(USE_PREF_SIZE);
        share.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, bar, share);
        int row = 0;
        List<FieldKnown> present = new ArrayList<>(
                fields.stream().filter(f -> f.column() && f.eligible() > 0).toList());
        present.sort(Comparator.comparingDouble(KnownCard::order));
        for (FieldKnown field : present) {
            line(grid, row++, field);
        }
        getChildren().add(grid);
        List<String> missing =
                fields.stream().filter(f -> !f.column()).map(f -> name(f)).toList();
        if (!missing.isEmpty()) {
            getChildren()
                    .addAll(
                            Parts.hairline(),
                            Parts.label(words.text("records.known.missing"), "zx-dense", "zx-strong"),
                            Parts.prose(String.join(words.text("records.comma"), missing), "zx-dense", "zx-muted"));
        }
    }

    /** What is known least stands first: that is where mending helps most. */
    private static double order(FieldKnown field) {
        Double share = field.share();
        return share == null ? 2 : share;
    }

    private void line(GridPane grid, int row, FieldKnown field) {
        String said = words.text(
                "records.known.said",
                name(field),
                percent(field.share()),
                Grouped.of(field.known()),
                Grouped.of(field.eligible()));
        Label name = Parts.prose(name(field), "zx-dense");
        name.setTooltip(new Tooltip(said));
        Label share = Parts.label(percent(field.share()), "zx-dense");
        share.setMinWidth(USE_PREF_SIZE);
        if (!field.enough()) {
            share.getStyleClass().add("too-little");
        }
        grid.addRow(row, name, new ShareBar(field.share(), FieldKnown.ENOUGH, said), share);
    }

    private String name(FieldKnown field) {
        return words.text("records.field." + field.field().key());
    }

    /** Whole per cent, rounded down, so that no share below a limit reads as if it had reached it. */
    static String percent(@Nullable Double share) {
        if (share == null) {
            return "—";
        }
        return share > 0 && share < 0.01 ? "<1%" : (int) Math.floor(share * 100 + 1e-9) + "%";
    }
}
