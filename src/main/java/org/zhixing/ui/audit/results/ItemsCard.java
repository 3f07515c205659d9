package org.zhixing.ui.audit.results;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.ItemResult;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;

/** The items from low to high; those that no file answered come last. */
final class ItemsCard extends VBox {

    private static final double MOST = 4;

    ItemsCard(AuditModel model, AuditResult result, AuditWords words) {
        super(8);
        getStyleClass().add("zx-card");
        getChildren().add(Parts.label(words.words().text("audit.result.items"), "zx-section"));
        Grid grid = new Grid(5, Set.of(0, 1));
        grid.head(
                words.words().text("audit.result.item"),
                "",
                words.words().text("audit.result.mean"),
                words.words().text("audit.result.least"),
                words.words().text("audit.result.files"));
        lowFirst(result.items()).forEach(item -> model.item(item.item()).ifPresent(known -> {
            Double mean = item.mean();
            Node bar = new ShareBar(
                    mean == null ? null : mean / MOST,
                    0,
                    words.words().text("audit.result.item.spoken", words.item(known), Figures.level(mean)));
            grid.nodes(
                    Parts.prose(words.item(known), "zx-dense"),
                    bar,
                    Parts.label(Figures.level(mean), "zx-dense", "zx-strong"),
                    Parts.label(Figures.level(item.least()), "zx-dense", "zx-muted"),
                    Parts.label(String.valueOf(item.n()), "zx-dense", "zx-muted"));
        }));
        getChildren().add(grid);
    }

    static List<ItemResult> lowFirst(List<ItemResult> items) {
        return items.stream()
                .sorted(Comparator.comparing(ItemResult::mean, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
