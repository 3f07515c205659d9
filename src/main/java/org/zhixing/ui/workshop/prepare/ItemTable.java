package org.zhixing.ui.workshop.prepare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.ExpertPanel;
import org.zhixing.workshop.Vignette;

/** The items of a vignette with the ratings of experts; median and band follow what is typed. */
final class ItemTable extends VBox {

    private final Workspace workspace;
    private final Draft draft;
    private final AssessmentModel model;
    private final Runnable changed;
    private final Label panel = Parts.prose("", "zx-caption");

    ItemTable(Workspace workspace, Draft draft, AssessmentModel model, Runnable changed) {
        super(6);
        this.workspace = workspace;
        this.draft = draft;
        this.model = model;
        this.changed = changed;
        follow();
    }

    void follow() {
        List<Vignette.Item> items = draft.selected().items();
        Label head = Parts.label(
                workspace.text("workshop.prepare.itemsHead", String.valueOf(items.size())), "zx-dense", "zx-strong");
        getChildren().setAll(head);
        if (items.isEmpty()) {
            getChildren().add(Parts.prose(workspace.text("workshop.prepare.noItems"), "zx-caption"));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("item-grid");
        ColumnConstraints id = new ColumnConstraints();
        id.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.SOMETIMES);
        name.setMinWidth(80);
        name.setPrefWidth(280);
        name.setMaxWidth(360);
        ColumnConstraints experts = new ColumnConstraints();
        experts.setMinWidth(150);
        ColumnConstraints key = new ColumnConstraints();
        key.setMinWidth(200);
        grid.getColumnConstraints().addAll(id, name, experts, key);
        grid.addRow(
                0,
                Parts.label("", "zx-caption"),
                Parts.label(workspace.text("workshop.prepare.indicator"), "zx-caption"),
                Parts.label(workspace.text("workshop.prepare.experts"), "zx-caption"),
                Parts.label(workspace.text("workshop.prepare.key"), "zx-caption"));
        for (int i = 0; i < items.size(); i++) {
            row(grid, i, items.get(i), items.size());
        }
        panel();
        getChildren().addAll(grid, panel);
    }

    /** How far the experts agree among themselves: below the threshold their key does not count (specification 6). */
    private void panel() {
        ExpertPanel found = ExpertPanel.of(model, draft.selected());
        Double alpha = found.alpha().value();
        panel.setText(
                alpha == null
                        ? ""
                        : workspace.text(
                                found.disputed() ? "workshop.prepare.panel.disputed" : "workshop.prepare.panel",
                                GroupWords.two(alpha)));
        Parts.show(panel, alpha != null);
    }

    private void row(GridPane grid, int place, Vignette.Item item, int all) {
        String name = model.indicator(item.indicator())
                .map(i -> i.name().in(workspace.messages().get().language()))
                .orElse("");
        Label words = Parts.prose(name, "zx-dense");
        Label key = Parts.prose(key(item.key()), "zx-dense");
        if (draft.selected().example()) {
            grid.addRow(
                    place + 1,
                    Parts.label(item.indicator(), "zx-id"),
                    words,
                    Parts.label(ExpertRatings.written(item.key().ratings()), "zx-dense"),
                    key);
            return;
        }
        TextField experts = new TextField(ExpertRatings.written(item.key().ratings()));
        experts.setId("experts-" + item.indicator().replace('.', '-'));
        experts.setPromptText(workspace.text("workshop.prepare.experts.prompt"));
        experts.setAccessibleText(workspace.text("workshop.prepare.experts.spoken", item.indicator(), name));
        experts.textProperty().addListener((observable, old, typed) -> rate(item.indicator(), typed, key));
        Button up = icon("fth-arrow-up", "workshop.prepare.item.up", item, () -> draft.moveItem(item.indicator(), -1));
        Button down =
                icon("fth-arrow-down", "workshop.prepare.item.down", item, () -> draft.moveItem(item.indicator(), 1));
        Button remove = icon("fth-x", "workshop.prepare.item.remove", item, () -> draft.removeItem(item.indicator()));
        up.setDisable(place == 0);
        down.setDisable(place == all - 1);
        Node acts = Parts.row(0, up, down, remove);
        grid.addRow(place + 1, Parts.label(item.indicator(), "zx-id"), words, experts, key, acts);
    }

    private Button icon(String code, String key, Vignette.Item item, Runnable act) {
        return Parts.iconButton(code, workspace.text(key, item.indicator()), () -> {
            act.run();
            follow();
            changed.run();
        });
    }

    private void rate(String indicator, String typed, Label key) {
        Optional<List<Integer>> ratings = ExpertRatings.read(typed, model.scale());
        key.getStyleClass().remove("workshop-wrong");
        if (ratings.isEmpty()) {
            key.getStyleClass().add("workshop-wrong");
            key.setText(workspace.text(
                    "workshop.prepare.experts.wrong",
                    String.valueOf(model.scale().min()),
                    String.valueOf(model.scale().max())));
            return;
        }
        draft.rate(indicator, ratings.get());
        key.setText(key(new ExpertKey(ratings.get())));
        panel();
        changed.run();
    }

    /** The median and the band, or how many experts are still missing. */
    private String key(ExpertKey key) {
        Double median = key.median();
        if (median == null) {
            return workspace.text("workshop.prepare.key.none");
        }
        String level = median == Math.rint(median) ? String.valueOf(median.longValue()) : String.valueOf(median);
        if (draft.selected().example() && !key.complete()) {
            return workspace.text("workshop.key.example", level);
        }
        return key.complete()
                ? workspace.text(
                        "workshop.prepare.key.found", level, String.valueOf(key.low()), String.valueOf(key.high()))
                : workspace.text(
                        "workshop.prepare.key.few",
                        level,
                        String.valueOf(ExpertKey.LEAST_EXPERTS - key.ratings().size()));
    }
}
