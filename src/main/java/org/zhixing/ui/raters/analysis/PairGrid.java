package org.zhixing.ui.raters.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.ui.common.HeatCell;
import org.zhixing.ui.common.Parts;

/** Each seat with each other: quadratic weighted kappa as a heat map whose cells the arrow keys walk through. */
final class PairGrid extends GridPane {

    /** The grounds darken at these kappas. */
    private static final double[] GROUNDS = {0.4, 0.6, 0.7, 0.8};

    private static final double NARROWEST = 46;

    private record At(int row, int column) {}

    private final Shown shown;
    private final AgreementWords agreement;
    private final List<Seat> seats;
    private final Map<At, HeatCell> cells = new HashMap<>();

    /** @param told is given what the focused cell says, in words */
    PairGrid(Shown shown, Agreement all, Consumer<String> told) {
        super(4, 4);
        this.shown = shown;
        this.agreement = new AgreementWords(shown.words());
        this.seats = shown.names().seats();
        getStyleClass().add("pair-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(names);
        for (int i = 0; i < seats.size(); i++) {
            ColumnConstraints column = new ColumnConstraints(NARROWEST, 58, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
            heads(seats.get(i), i + 1);
        }
        Map<String, Estimate> kappas = new HashMap<>();
        for (Agreement.Pair pair : all.pairs()) {
            kappas.put(pair.a() + "\n" + pair.b(), pair.kappa());
            kappas.put(pair.b() + "\n" + pair.a(), pair.kappa());
        }
        for (int row = 0; row < seats.size(); row++) {
            for (int column = 0; column < seats.size(); column++) {
                if (row == column) {
                    Region same = new Region();
                    same.getStyleClass().add("pair-same");
                    add(same, column + 1, row + 1);
                } else {
                    Estimate kappa = kappas.get(
                            seats.get(row).key() + "\n" + seats.get(column).key());
                    cell(new At(row, column), kappa, told);
                }
            }
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void heads(Seat seat, int place) {
        Label row = Parts.label(shown.names().name(seat), "zx-dense");
        row.setMinWidth(USE_PREF_SIZE);
        add(row, 0, place);
        String sign = shown.names().sign(seat);
        String role = shown.text("raters.head." + seat.role());
        Label column = Parts.prose(sign.isEmpty() ? role : role + "\n" + sign, "zx-cap", "map-head");
        column.setTextAlignment(TextAlignment.CENTER);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinWidth(USE_PREF_SIZE);
        column.setMaxHeight(Double.MAX_VALUE);
        add(column, place, 0);
    }

    private void cell(At at, @Nullable Estimate kappa, Consumer<String> told) {
        HeatCell cell = new HeatCell(false, "");
        cell.getStyleClass().add("pair-cell");
        String spoken = shown.text(
                "raters.pair",
                shown.names().name(seats.get(at.row())),
                shown.names().name(seats.get(at.column())),
                kappa == null ? shown.text("agreement.reason.TOO_FEW") : agreement.pair(kappa));
        Double value = kappa == null ? null : kappa.value();
        if (kappa == null || value == null) {
            cell.showMissing("—");
        } else {
            boolean few = kappa.few();
            cell.showLevel(agreement.kappa(kappa), few ? 0 : ground(value));
            if (few) {
                cell.getStyleClass().add("few");
            }
        }
        cell.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        cell.setAccessibleText(spoken);
        cell.setOnMouseClicked(click -> cell.requestFocus());
        cell.focusedProperty().addListener((observable, was, focused) -> {
            cell.setSelected(focused);
            if (focused) {
                told.accept(spoken);
            }
        });
        // One stop of the Tab key is enough for the whole map.
        cell.setFocusTraversable(cells.isEmpty());
        Tooltip.install(cell, new Tooltip(spoken));
        cells.put(at, cell);
        add(cell, at.column() + 1, at.row() + 1);
    }

    static int ground(double kappa) {
        int ground = 0;
        while (ground < GROUNDS.length && kappa > GROUNDS[ground]) {
            ground++;
        }
        return ground;
    }

    private void walk(KeyEvent pressed) {
        At from = cells.entrySet().stream()
                .filter(e -> e.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        int down =
                switch (pressed.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int right =
                switch (pressed.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (from == null || (down == 0 && right == 0)) {
            return;
        }
        pressed.consume();
        At to = new At(from.row() + down, from.column() + right);
        if (to.row() == to.column()) {
            to = new At(to.row() + down, to.column() + right);
        }
        HeatCell next = cells.get(to);
        if (next != null) {
            next.requestFocus();
        }
    }
}
