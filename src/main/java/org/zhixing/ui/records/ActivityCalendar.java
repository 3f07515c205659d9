package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.zhixing.ui.common.Parts;

/**
 * Activities day by day: a column a week, darker where there were more, festivals ringed and named. Arrows move from day to
 * day, Enter opens one.
 */
final class ActivityCalendar extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final double MOST_CELL = 20;
    private static final double GAP = 2;
    private static final double HEAD = 18;
    private static final double FOOT = 34;
    private static final double LINE = 16;
    private static final int LEVELS = 4;

    private final CalendarGrid grid;
    private final Map<LocalDate, String> festivals;
    private final Function<LocalDate, String> words;
    private final Consumer<String> tell;
    private final Consumer<LocalDate> open;
    private final Map<LocalDate, Rectangle> cells = new LinkedHashMap<>();
    private final Map<LocalDate, Label> months = new LinkedHashMap<>();
    private final Map<LocalDate, Label> names = new LinkedHashMap<>();
    private LocalDate chosen;

    /**
     * @param counts activities by day
     * @param festivals names by day
     * @param words what is to be said of a day
     * @param tell is given these words whenever another day is looked at
     * @param open shows a day's records
     */
    ActivityCalendar(
            CalendarGrid grid,
            Map<LocalDate, Integer> counts,
            Map<LocalDate, String> festivals,
            Locale locale,
            Function<LocalDate, String> words,
            Consumer<String> tell,
            Consumer<LocalDate> open) {
        this.grid = grid;
        this.festivals = festivals;
        this.words = words;
        this.tell = tell;
        this.open = open;
        chosen = grid.period().from();
        getStyleClass().addAll("activity-calendar", "zx-stop");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        setAccessibleText(words.apply(chosen));
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
        for (LocalDate day = grid.period().from(); !day.isAfter(grid.period().to()); day = day.plusDays(1)) {
            cell(day, level(counts.getOrDefault(day, 0), most));
            if (day.getDayOfMonth() == 1 || day.equals(grid.period().from())) {
                String month = day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
                months.put(day, Parts.label(month, "zx-strip-name"));
            }
            String festival = festivals.get(day);
            if (festival != null) {
                names.put(day, Parts.label(festival, "zx-strip-name", "festival-name"));
            }
        }
        getChildren().addAll(months.values());
        getChildren().addAll(names.values());
        getChildren().forEach(child -> child.setManaged(false));
        setOnKeyPressed(this::key);
        focusedProperty().addListener((focus, was, is) -> look(chosen));
        setMinWidth(280);
        setMaxWidth(Double.MAX_VALUE);
    }

    private void cell(LocalDate day, int level) {
        Rectangle cell = new Rectangle();
        cell.getStyleClass().addAll("calendar-day", "level-" + level);
        if (festivals.containsKey(day)) {
            cell.getStyleClass().add("festival");
        }
        cell.setOnMouseEntered(event -> look(day));
        cell.setOnMouseClicked(event -> open.accept(day));
        cells.put(day, cell);
        getChildren().add(cell);
    }

    private static int level(int count, int most) {
        return most <= LEVELS ? count : (int) Math.ceil((double) LEVELS * count / most);
    }

    private void mark(LocalDate day, boolean marked) {
        Rectangle cell = cells.get(day);
        if (cell != null) {
            cell.pseudoClassStateChanged(CHOSEN, marked);
        }
    }

    private void look(LocalDate day) {
        mark(chosen, false);
        chosen = day;
        mark(day, isFocused());
        String said = words.apply(day);
        setAccessibleText(said);
        tell.accept(said);
    }

    private void key(KeyEvent pressed) {
        int days =
                switch (pressed.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case LEFT -> -7;
                    case RIGHT -> 7;
                    default -> 0;
                };
        if (days != 0) {
            LocalDate there = chosen.plusDays(days);
            if (grid.period().contains(there)) {
                look(there);
            }
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
            open.accept(chosen);
            pressed.consume();
        }
    }

    private double size(double width) {
        return Math.max(4, Math.min(MOST_CELL, Math.floor(width / grid.columns()) - GAP));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth() > 0 ? getWidth() : 900;
        return grid.blocks() * (HEAD + 7 * (size(wide) + GAP) + FOOT);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double size = size(getWidth());
        double block = HEAD + 7 * (size + GAP) + FOOT;
        cells.forEach((day, cell) -> {
            cell.setX(grid.column(day) * (size + GAP) + 0.5);
            cell.setY(grid.block(day) * block + HEAD + grid.line(day) * (size + GAP) + 0.5);
            cell.setWidth(size - 1);
            cell.setHeight(size - 1);
        });
        Map<Integer, Double> free = new HashMap<>();
        months.forEach((day, name) -> {
            name.autosize();
            double left = grid.column(day) * (size + GAP);
            int row = grid.block(day);
            name.setVisible(left >= free.getOrDefault(row, 0.0) && left + name.getWidth() <= getWidth());
            if (name.isVisible()) {
                free.put(row, left + name.getWidth() + 4);
                name.relocate(left, row * block);
            }
        });
        festivalNames(size, block);
    }

    /** Names stand below their weeks on two lines; one that finds no room is left to the words of its day. */
    private void festivalNames(double size, double block) {
        for (int row = 0; row < grid.blocks(); row++) {
            List<Double> free = new ArrayList<>(List.of(0.0, 0.0));
            for (Map.Entry<LocalDate, Label> entry : names.entrySet()) {
                LocalDate day = entry.getKey();
                if (grid.block(day) != row) {
                    continue;
                }
                Label name = entry.getValue();
                name.autosize();
                double wanted = grid.column(day) * (size + GAP) + size / 2 - name.getWidth() / 2;
                double left = Math.max(0, Math.min(getWidth() - name.getWidth(), wanted));
                int line = left >= free.get(0) ? 0 : 1;
                name.setVisible(left >= free.get(line));
                if (name.isVisible()) {
                    free.set(line, left + name.getWidth() + 5);
                    name.relocate(Math.round(left), row * block + HEAD + 7 * (size + GAP) + line * LINE);
                }
            }
        }
    }
}
