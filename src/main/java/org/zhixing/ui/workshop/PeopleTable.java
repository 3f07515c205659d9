package org.zhixing.ui.workshop;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Lack;
import org.zhixing.workshop.Measured;
import org.zhixing.workshop.PersonMeasures;

/** How each participant rated, by code name and in its order; a figure that is lacking says why. */
final class PeopleTable extends TableView<PersonMeasures> {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 14;

    /** @param lack why there is no figure, or null */
    private record Cell(String text, @Nullable Lack lack) {}

    private final Messages words;

    PeopleTable(Messages words, List<PersonMeasures> people) {
        this.words = words;
        getStyleClass().addAll("dense", "people-table");
        setId("workshop-people");
        setAccessibleText(words.text("workshop.results.people"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPrefHeight(ROW * (Math.min(MOST_ROWS, people.size()) + 1) + 8);
        setMinHeight(USE_PREF_SIZE);
        column("workshop.results.code", 84, p -> new Cell(p.participant().codeName(), null));
        number("workshop.results.items", 52, p -> new Cell(String.valueOf(p.items()), null));
        number("workshop.results.exact", 62, p -> share(p.exact()));
        number("workshop.results.within", 62, p -> share(p.withinOne()));
        number(
                "workshop.results.severity",
                84,
                p -> new Cell(GroupWords.signed(p.severity()), p.severity().lack()));
        number("workshop.results.error", 84, p -> two(p.meanAbsoluteError()));
        number("workshop.results.spread", 84, p -> two(p.spreadRatio()));
        number(
                "workshop.results.middle",
                84,
                p -> new Cell(GroupWords.signed(p.middle()), p.middle().lack()));
        number("workshop.results.kappa", 62, p -> two(p.kappa()));
        column("workshop.results.marks", 200, p -> new Cell(marks(p), null));
        getItems().setAll(people);
    }

    private static Cell share(Measured measured) {
        return new Cell(Figures.percent(measured.value()), measured.lack());
    }

    private static Cell two(Measured measured) {
        return new Cell(GroupWords.two(measured.value()), measured.lack());
    }

    /** In words, in the order of the specification. */
    private String marks(PersonMeasures person) {
        return person.marks().stream()
                .sorted()
                .map(mark -> words.text("workshop.mark." + mark.name()))
                .collect(Collectors.joining(words.text("workshop.marks.separator")));
    }

    private TableColumn<PersonMeasures, Cell> column(String key, double width, Function<PersonMeasures, Cell> value) {
        TableColumn<PersonMeasures, Cell> column = new TableColumn<>(words.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(shown -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Cell cell, boolean empty) {
                super.updateItem(cell, empty);
                setText(cell == null || empty ? "" : cell.text());
                Lack lack = cell == null || empty ? null : cell.lack();
                setTooltip(lack == null ? null : new Tooltip(words.text("workshop.results.lack." + lack.name())));
            }
        });
        getColumns().add(column);
        return column;
    }

    private void number(String key, double width, Function<PersonMeasures, Cell> value) {
        column(key, width, value).getStyleClass().add("number-column");
    }
}
