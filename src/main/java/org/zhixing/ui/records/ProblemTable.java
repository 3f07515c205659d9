package org.zhixing.ui.records;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Rows that need mending: place, column, content now, what is wrong, how to mend. */
public final class ProblemTable extends TableView<ProblemLine> {

    private static final double ROW = 36;
    private static final int LONGEST = 40;
    private static final double PLACE = 84;
    private static final double NAMED_PLACE = 210;
    private static final int ROW_ALONE = 10;

    private final TableColumn<ProblemLine, String> place;

    public ProblemTable(Messages words) {
        getStyleClass().add("problem-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(words.text("records.problems"));
        setPlaceholder(Parts.label(words.text("records.problems.none"), "zx-muted"));
        place = column(words.text("records.problem.place"), PLACE, ProblemLine::place, "");
        place.setMinWidth(PLACE);
        getColumns().add(place);
        getColumns().add(column(words.text("records.problem.column"), 110, ProblemLine::column, ""));
        TableColumn<ProblemLine, String> value =
                column(words.text("records.problem.value"), 140, ProblemLine::shownValue, "");
        value.setCellFactory(column -> new ValueCell());
        getColumns().add(value);
        getColumns().add(column(words.text("records.problem.what"), 220, ProblemLine::problem, ""));
        getColumns().add(column(words.text("records.problem.mend"), 340, ProblemLine::mend, "zx-muted-cell"));
    }

    public void show(List<ProblemLine> lines) {
        boolean named = lines.stream().anyMatch(line -> line.place().length() > ROW_ALONE);
        place.setPrefWidth(named ? NAMED_PLACE : PLACE);
        getItems().setAll(lines);
        if (!lines.isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** Moves to the next problem, or with −1 to the one before, round at the end. */
    void step(int by) {
        int count = getItems().size();
        if (count > 0) {
            int there = Math.floorMod(getSelectionModel().getSelectedIndex() + by, count);
            getSelectionModel().clearAndSelect(there);
            scrollTo(Math.max(0, there - 2));
        }
    }

    private static TableColumn<ProblemLine, String> column(
            String name, double width, Function<ProblemLine, String> text, String style) {
        TableColumn<ProblemLine, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(all -> new TextCell(style));
        return column;
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A text that may be longer than its place: then a tooltip has all of it. */
    private static final class TextCell extends TableCell<ProblemLine, String> {

        private final Tooltip whole = new Tooltip();

        TextCell(String style) {
            if (!style.isEmpty()) {
                getStyleClass().add(style);
            }
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            whole.setText(text);
            setTooltip(text == null || text.length() < 8 ? null : whole);
        }
    }

    /** What stands in the cell now, on a warm ground. */
    private static final class ValueCell extends TableCell<ProblemLine, String> {

        private final Label chip = Parts.label("", "problem-value");

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            if (text == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                chip.setText(cut(text));
                setGraphic(chip);
                setAccessibleText(text);
            }
        }
    }
}
