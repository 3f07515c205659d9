package org.zhixing.ui.rating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RowInView;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The column at the left: how far one is, a search field, the questions with their marks, and two filters. */
final class QuestionTree extends VBox {

    private final RatingModel rating;
    private final Messages words;
    private final Label progress = Parts.label("", "row-name", "zx-strong");
    private final Label left = Parts.label("", "zx-caption");
    private final ProgressBar bar = new ProgressBar(0);
    private final TextField search = new TextField();
    private final TreeItem<TreeRow> root = new TreeItem<>();
    private final TreeView<TreeRow> tree = new TreeView<>(root);
    private final Label nothing = Parts.prose("", "zx-dense", "zx-muted", "nothing");
    private final ToggleButton onlyOpen = new ToggleButton();
    private final Set<String> expanded = new HashSet<>();
    private boolean following;

    QuestionTree(RatingModel rating, Messages words, Runnable print) {
        this.rating = rating;
        this.words = words;
        getStyleClass().addAll("zx-card", "question-list");
        bar.getStyleClass().addAll("small", "zx-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        search.setPromptText(words.text("rating.search"));
        search.setAccessibleText(words.text("rating.search"));
        search.getStyleClass().add("search");
        search.textProperty().bindBidirectional(rating.search());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
                leaveSearch(e.getCode() != KeyCode.ESCAPE);
                e.consume();
            }
        });
        tree.setShowRoot(false);
        RowInView.keep(tree);
        tree.setAccessibleText(words.text("rating.tree"));
        tree.getStyleClass().addAll("edge-to-edge", "question-tree");
        tree.setCellFactory(view -> new TreeRowCell(words));
        tree.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> chosen(is));
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox head = new VBox(6, Parts.row(8, progress, Parts.spring(), left), bar, search);
        head.getStyleClass().add("list-head");
        getChildren().addAll(head, Parts.hairline(), nothing, tree, Parts.hairline(), foot(print));
        Follow.changes(this, rating.questions(), now -> follow());
        Follow.changes(this, rating.current(), now -> follow());
        Follow.changes(this, rating.page(), now -> follow());
        Follow.changes(this, rating.search(), now -> follow());
        Follow.changes(this, rating.onlyOpen(), now -> follow());
        Follow.changes(this, rating.showNotAsked(), now -> follow());
        follow();
    }

    private VBox foot(Runnable print) {
        onlyOpen.getStyleClass().addAll("small", "zx-button");
        onlyOpen.setMinWidth(USE_PREF_SIZE);
        onlyOpen.selectedProperty().bindBidirectional(rating.onlyOpen());
        Button next = Parts.button("", rating::nextOpen, "flat", "key-button");
        next.setGraphic(Parts.keyCap("U"));
        Parts.name(next, words.text("rating.nextOpen"));
        Button paper = Parts.iconButton("fth-printer", words.text("rating.print"), print);
        ToggleButton others = new ToggleButton();
        others.setGraphic(Parts.icon("fth-eye"));
        others.getStyleClass().addAll("small", "flat", "icon-only");
        others.setAccessibleText(words.text("rating.showNotAsked"));
        others.setTooltip(new Tooltip(words.text("rating.showNotAsked")));
        others.selectedProperty().bindBidirectional(rating.showNotAsked());
        VBox foot = new VBox(Parts.row(4, onlyOpen, Parts.spring(), paper, others, next));
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void leaveSearch(boolean openFirst) {
        List<Question> found = rating.shown();
        if (openFirst && !found.isEmpty() && !search.getText().isBlank()) {
            rating.open(found.get(0).id());
            search.clear();
        }
        tree.requestFocus();
    }

    private void chosen(TreeItem<TreeRow> item) {
        if (following || item == null) {
            return;
        }
        if (item.getValue() instanceof TreeRow.OfQuestion of) {
            rating.open(of.question().id());
        } else if (item.getValue() instanceof TreeRow.Last) {
            rating.page().set(RatingModel.Page.LAST);
        } else {
            // Headings are no place to be: the mark goes back to the open question.
            Platform.runLater(this::select);
        }
    }

    private void follow() {
        Questions all = rating.questions().get();
        progress.setText(words.text("rating.progress", String.valueOf(all.answered()), String.valueOf(all.asked())));
        int open = all.count(Question::open);
        left.setText(
                open == 0
                        ? words.text("rating.allAnswered")
                        : words.text("rating.minutesLeft", String.valueOf(all.minutesLeft())));
        bar.setProgress(all.asked() == 0 ? 0 : (double) all.answered() / all.asked());
        onlyOpen.setText(words.text("rating.onlyOpen", String.valueOf(open)));
        rebuild(all);
    }

    private void rebuild(Questions all) {
        following = true;
        boolean filtered = rating.onlyOpen().get() || !rating.search().get().isBlank();
        List<Question> shown = rating.shown();
        String here =
                all.find(rating.current().get()).map(q -> q.subdimension().id()).orElse("");
        List<TreeItem<TreeRow>> dimensions = new java.util.ArrayList<>();
        for (Dimension dimension : rating.model().dimensions()) {
            TreeItem<TreeRow> item = new TreeItem<>(new TreeRow.OfDimension(
                    dimension,
                    count(all, dimension.subdimensions(), true),
                    count(all, dimension.subdimensions(), false)));
            item.setExpanded(true);
            for (Subdimension part : dimension.subdimensions()) {
                List<Question> inside = shown.stream()
                        .filter(q -> q.subdimension().id().equals(part.id()))
                        .toList();
                if (!inside.isEmpty()) {
                    item.getChildren()
                            .add(subdimension(
                                    all, part, inside, filtered || part.id().equals(here)));
                }
            }
            if (!item.getChildren().isEmpty()) {
                dimensions.add(item);
            }
        }
        Parts.show(nothing, dimensions.isEmpty());
        nothing.setText(words.text(rating.search().get().isBlank() ? "rating.nothingOpen" : "rating.nothingFound"));
        TreeItem<TreeRow> last = new TreeItem<>(new TreeRow.Last());
        dimensions.add(last);
        root.getChildren().setAll(dimensions);
        following = false;
        select();
    }

    private TreeItem<TreeRow> subdimension(Questions all, Subdimension part, List<Question> inside, boolean open) {
        TreeItem<TreeRow> item = new TreeItem<>(
                new TreeRow.OfSubdimension(part, count(all, List.of(part), true), count(all, List.of(part), false)));
        item.setExpanded(open || expanded.contains(part.id()));
        item.expandedProperty().addListener((p, was, is) -> {
            if (is) {
                expanded.add(part.id());
            } else {
                expanded.remove(part.id());
            }
        });
        inside.forEach(q -> item.getChildren().add(new TreeItem<>(new TreeRow.OfQuestion(q))));
        return item;
    }

    private static int count(Questions all, List<Subdimension> parts, boolean answered) {
        return all.count(q -> q.asked() && (!answered || q.answered()) && parts.contains(q.subdimension()));
    }

    private void select() {
        following = true;
        boolean atEnd = rating.page().get() == RatingModel.Page.LAST;
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            TreeRow value = tree.getTreeItem(row).getValue();
            boolean here = atEnd
                    ? value instanceof TreeRow.Last
                    : value instanceof TreeRow.OfQuestion of
                            && of.question().id().equals(rating.current().get());
            if (here) {
                tree.getSelectionModel().select(row);
                RowInView.show(tree, row);
            }
        }
        following = false;
    }
}
