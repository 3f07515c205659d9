package org.zhixing.ui.models.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RowInView;
import org.zhixing.work.Messages;

/** The parts of the model in their order, and what can be done with the one that is selected. */
final class PartTree extends VBox {

    private final DraftBench bench;
    private final TreeItem<PartRow> root = new TreeItem<>();
    private final TreeView<PartRow> tree = new TreeView<>(root);
    private final Set<String> folded = new HashSet<>();
    private final Button addIndicator;
    private final Button addPart;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final ToggleButton onlyGaps;
    private List<PartRow.Branch> all = List.of();
    private boolean following;

    PartTree(DraftBench bench, Messages words, Runnable enter) {
        this.bench = bench;
        getStyleClass().addAll("zx-card", "part-list");
        tree.setShowRoot(false);
        RowInView.keep(tree);
        tree.setId("part-tree");
        tree.setAccessibleText(words.text("models.edit.parts"));
        tree.getStyleClass().addAll("edge-to-edge", "part-tree");
        tree.setCellFactory(view -> new PartCell(words));
        tree.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> {
            if (!following && is != null) {
                bench.selected().set(is.getValue().id());
            }
        });
        tree.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                enter.run();
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE) {
                bench.remove();
                e.consume();
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        addIndicator = act(
                "part-add",
                "fth-plus",
                words.text("models.edit.addIndicator"),
                () -> added(bench.addIndicator(), enter));
        addPart = act(
                "part-add-group",
                "fth-folder-plus",
                words.text("models.edit.addPart"),
                () -> added(bench.addSubdimension(), enter));
        up = icon("part-up", "fth-arrow-up", words.text("models.edit.up"), () -> bench.move(-1));
        down = icon("part-down", "fth-arrow-down", words.text("models.edit.down"), () -> bench.move(1));
        remove = icon("part-remove", "fth-trash-2", words.text("models.edit.remove"), bench::remove);
        FlowPane adds = new FlowPane(6, 6, addIndicator, addPart);
        onlyGaps = new ToggleButton(words.text("models.gaps.only"));
        onlyGaps.setId("only-gaps");
        onlyGaps.getStyleClass().add("small");
        onlyGaps.setMinWidth(USE_PREF_SIZE);
        onlyGaps.setOnAction(e -> draw());
        VBox foot = new VBox(6, Parts.hairline(), Parts.row(2, up, down, remove, Parts.spring(), onlyGaps), adds);
        getChildren().addAll(tree, foot);
    }

    /** A part that was just added begins with its name. */
    private static void added(boolean done, Runnable enter) {
        if (done) {
            enter.run();
        }
    }

    private static Button act(String id, String icon, String name, Runnable act) {
        Button button = Parts.button(name, act, "small");
        button.setGraphic(Parts.icon(icon));
        button.setId(id);
        return button;
    }

    private static Button icon(String id, String icon, String name, Runnable act) {
        Button button = Parts.iconButton(icon, name, act);
        button.setId(id);
        return button;
    }

    /** Shows the rows and marks the selected one. */
    void follow(List<PartRow.Branch> branches) {
        all = branches;
        draw();
        allow(branches);
    }

    private void draw() {
        following = true;
        List<PartRow.Branch> shown = onlyGaps.isSelected() ? PartRow.withGaps(all) : all;
        root.getChildren().setAll(shown.stream().map(this::item).toList());
        select();
        following = false;
    }

    private void allow(List<PartRow.Branch> branches) {
        String at = bench.selected().get();
        PartRow.Kind kind = kind(branches, at);
        boolean movable = kind == PartRow.Kind.INDICATOR || kind == PartRow.Kind.SUBDIMENSION;
        addIndicator.setDisable(!movable);
        addPart.setDisable(kind == PartRow.Kind.MODEL);
        remove.setDisable(!movable);
        up.setDisable(Moves.of(bench.now().model(), at, -1).isEmpty());
        down.setDisable(Moves.of(bench.now().model(), at, 1).isEmpty());
    }

    private static PartRow.Kind kind(List<PartRow.Branch> branches, String id) {
        for (PartRow.Branch branch : branches) {
            if (branch.row().id().equals(id)) {
                return branch.row().kind();
            }
            PartRow.Kind inside = kind(branch.below(), id);
            if (inside != PartRow.Kind.MODEL) {
                return inside;
            }
        }
        return PartRow.Kind.MODEL;
    }

    private TreeItem<PartRow> item(PartRow.Branch branch) {
        TreeItem<PartRow> item = new TreeItem<>(branch.row());
        branch.below().forEach(below -> item.getChildren().add(item(below)));
        item.setExpanded(!folded.contains(branch.row().id()));
        item.expandedProperty().addListener((p, was, is) -> {
            if (is) {
                folded.remove(branch.row().id());
            } else {
                folded.add(branch.row().id());
            }
        });
        return item;
    }

    private void select() {
        String at = bench.selected().get();
        unfold(root, at);
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue().id().equals(at)) {
                tree.getSelectionModel().select(row);
                RowInView.show(tree, row);
                return;
            }
        }
    }

    /** Opens what holds the part. */
    private static boolean unfold(TreeItem<PartRow> item, String id) {
        for (TreeItem<PartRow> below : item.getChildren()) {
            if (below.getValue().id().equals(id) || unfold(below, id)) {
                item.setExpanded(true);
                return true;
            }
        }
        return false;
    }

    void home() {
        tree.requestFocus();
    }
}
