package org.zhixing.ui.workshop.projector;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.workshop.Mark;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.PersonMeasures;

/** Who rates kindly and who strictly after the discussion, by code name and in its order: a list, no ranking. */
final class PeopleCard extends VBox {

    /** From so many people on they stand in two columns. */
    private static final int ONE_COLUMN = 10;

    PeopleCard(Shown shown) {
        getStyleClass().addAll("zx-card", "room-card", "room-item");
        Label title = Parts.prose(shown.words().text("workshop.room.people.title"), "room-name");
        Label hint = Parts.prose(shown.words().text("workshop.room.people.hint"), "room-small", "zx-muted");
        List<PersonMeasures> people =
                Measures.of(shown.workshop()).people(shown.workshop().vignette(), 2);
        GridPane grid = new GridPane();
        grid.setHgap(32);
        grid.setVgap(6);
        int columns = people.size() > ONE_COLUMN ? 2 : 1;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int rows = (people.size() + columns - 1) / columns;
        for (int i = 0; i < people.size(); i++) {
            grid.add(row(shown, people.get(i), columns == 1), i / rows, i % rows);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "room-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new VBox(4, title, hint), scroll);
    }

    /** @param told whether there is room for the word */
    private static HBox row(Shown shown, PersonMeasures person, boolean told) {
        Label name = Parts.label(person.participant().codeName(), "room-small", "room-code");
        name.setMinWidth(USE_PREF_SIZE);
        String value = GroupWords.signed(person.severity());
        Label number = Parts.label(value, "room-small", "room-severity");
        number.setMinWidth(USE_PREF_SIZE);
        String word = word(shown, person);
        Label says = Parts.label(word, "room-small", "zx-muted", "room-says");
        SeverityBar bar = new SeverityBar(person.severity().value());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = Parts.row(10, name, bar, number);
        if (told) {
            row.getChildren().add(says);
        } else if (!word.isEmpty()) {
            // Bar and number say it already; two columns have no room for the word.
            Tooltip.install(row, new Tooltip(word));
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(person.participant().codeName() + " " + value + " " + word);
        return row;
    }

    private static String word(Shown shown, PersonMeasures person) {
        if (person.marks().contains(Mark.LENIENT)) {
            return shown.words().text("workshop.mark.LENIENT");
        }
        return person.marks().contains(Mark.SEVERE) ? shown.words().text("workshop.mark.SEVERE") : "";
    }
}
