package org.zhixing.ui.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.CellScore;
import org.zhixing.scoring.AlignmentScore.ValueScore;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.ui.common.Dumbbell;
import org.zhixing.ui.common.HeatCell;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** The map: a row a value with its cells, what is stated beside what is enacted, and the gap. */
final class MapGrid extends GridPane {

    private static final double WIDE_GAP = 1.5;

    private final MapModel map;
    private final Messages words;
    private final Map<String, HeatCell> cells = new HashMap<>();

    MapGrid(MapModel map, Messages words) {
        this.map = map;
        this.words = words;
        getStyleClass().add("alignment-map");
        columns();
        head();
        Follow.changes(this, map.selected(), this::mark);
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints stated = new ColumnConstraints();
        stated.setHalignment(HPos.CENTER);
        stated.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, stated);
        for (int i = 0; i < map.matrix().methods().size(); i++) {
            ColumnConstraints method = new ColumnConstraints();
            method.setHgrow(Priority.SOMETIMES);
            method.setFillWidth(true);
            getColumnConstraints().add(method);
        }
        ColumnConstraints enacted = new ColumnConstraints();
        enacted.setHalignment(HPos.CENTER);
        enacted.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints said = new ColumnConstraints();
        said.setMinWidth(88);
        said.setPrefWidth(240);
        said.setHgrow(Priority.ALWAYS);
        ColumnConstraints gap = new ColumnConstraints();
        gap.setMinWidth(Region.USE_PREF_SIZE);
        gap.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(enacted, said, gap);
    }

    private void head() {
        List<ValueMatrix.Method> methods = map.matrix().methods();
        add(Parts.label(words.text("alignment.value"), "zx-cap"), 0, 0);
        add(whole(Parts.label(words.text("terms.score.stated"), "zx-cap")), 1, 0);
        for (int m = 0; m < methods.size(); m++) {
            Label name = Parts.prose(methods.get(m).name().in(words.language()), "zx-cap", "map-head");
            name.setMaxWidth(Double.MAX_VALUE);
            name.setAlignment(Pos.BOTTOM_CENTER);
            name.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
            add(name, 2 + m, 0);
        }
        int after = 2 + methods.size();
        add(whole(Parts.label(words.text("terms.score.enacted"), "zx-cap")), after, 0);
        add(scale(), after + 1, 0);
    }

    private HBox scale() {
        HBox ticks = new HBox();
        ticks.setPadding(new javafx.geometry.Insets(0, 3, 0, 3));
        int most = map.model().scale().max();
        for (int tick = 0; tick <= most; tick++) {
            ticks.getChildren().add(Parts.label(String.valueOf(tick), "zx-cap"));
            if (tick < most) {
                ticks.getChildren().add(Parts.spring());
            }
        }
        return ticks;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Draws the rows of a score. */
    void show(MapModel.View view) {
        getChildren().removeIf(node -> {
            Integer row = getRowIndex(node);
            return row != null && row > 0;
        });
        cells.clear();
        List<ValueMatrix.Value> values = map.matrix().values();
        for (int v = 0; v < values.size(); v++) {
            row(view, values.get(v), view.score().values().get(v), v + 1);
        }
        mark(map.selected().get());
    }

    private void row(MapModel.View view, ValueMatrix.Value value, ValueScore score, int row) {
        String name = value.name().in(words.language());
        Label label = Parts.prose(name, "zx-dense", "zx-strong", "map-name");
        add(label, 0, row);
        add(new StatedButton(map, words, value, score, view.mayRate()), 1, row);
        List<ValueMatrix.Method> methods = map.matrix().methods();
        for (int m = 0; m < methods.size(); m++) {
            Cell cell = map.matrix().cell(value.id(), methods.get(m).id()).orElse(null);
            if (cell != null) {
                String where = name + " × " + methods.get(m).name().in(words.language());
                add(cell(view.score(), cell, where), 2 + m, row);
            }
        }
        int after = 2 + methods.size();
        add(whole(Parts.label(Figures.score(score.enacted()), "zx-dense", "zx-strong")), after, row);
        Double enacted = score.enacted();
        double gap = enacted == null ? 0 : enacted - score.required();
        boolean wide = enacted != null && gap <= -WIDE_GAP + 1e-9;
        add(
                new Dumbbell(
                        map.model().scale().max(),
                        score.required(),
                        enacted,
                        wide,
                        words.text(
                                "alignment.dumbbell", name, Figures.level(score.required()), Figures.level(enacted))),
                after + 1,
                row);
        Label difference = Parts.label(gapText(enacted, gap, wide), "zx-dense");
        difference.getStyleClass().add(wide ? "zx-gap-wide" : "zx-muted");
        difference.setMinWidth(Region.USE_PREF_SIZE);
        add(difference, after + 2, row);
    }

    private static String gapText(@Nullable Double enacted, double gap, boolean wide) {
        if (enacted == null) {
            return "—";
        }
        return (wide ? "▼ " : "") + Figures.signed(gap);
    }

    private Region cell(AlignmentScore score, Cell cell, String where) {
        HeatCell shown = new HeatCell(cell.core(), words.text("terms.conflict"));
        if (cell.relevance() == 0) {
            shown.showNotApplicable();
            shown.getStyleClass().add("never");
            shown.setFocusTraversable(false);
            shown.setAccessibleText(words.text("alignment.neverAsked", where));
            Tooltip.install(shown, new Tooltip(words.text("alignment.neverAsked", where)));
            return shown;
        }
        CellScore state = score.cells().stream()
                .filter(c -> c.value().equals(cell.value()) && c.method().equals(cell.method()))
                .findFirst()
                .orElseThrow();
        fill(shown, state);
        shown.setAccessibleText(where + " " + read(state));
        shown.setOnMouseClicked(click -> {
            map.selected().set(cell);
            shown.requestFocus();
        });
        shown.focusedProperty().subscribe(focused -> {
            if (focused) {
                map.selected().set(cell);
            }
        });
        cells.put(cell.id(), shown);
        return shown;
    }

    private void fill(HeatCell shown, CellScore state) {
        Double level = state.effective();
        if (level != null) {
            String text = level == Math.rint(level) ? String.valueOf(Math.round(level)) : Figures.score(level);
            shown.showLevel(text, (int) Math.floor(level + 0.5));
        } else if (state.status() == IndicatorScore.Status.NOT_APPLICABLE) {
            shown.showNotApplicable();
        } else {
            shown.showMissing(words.text("terms.answer.missing"));
        }
        shown.setConflict(state.conflict());
    }

    private String read(CellScore state) {
        Double level = state.effective();
        String value = level != null
                ? Figures.level(level)
                : words.text(
                        state.status() == IndicatorScore.Status.NOT_APPLICABLE
                                ? "terms.answer.notApplicable"
                                : "terms.answer.missing");
        return state.conflict() ? value + " " + words.text("terms.conflict") : value;
    }

    private void mark(Cell selected) {
        cells.forEach((id, cell) -> {
            cell.setSelected(id.equals(selected.id()));
            // One stop of the Tab key is enough for the whole map: the arrow keys walk through it.
            cell.setFocusTraversable(id.equals(selected.id()));
        });
    }

    /** Puts the keyboard on the chosen cell. */
    void focusSelected() {
        HeatCell cell = cells.get(map.selected().get().id());
        if (cell != null) {
            cell.requestFocus();
        }
    }
}
