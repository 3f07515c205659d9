package org.zhixing.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The days around which activities may cluster: the model's, until one of them is changed. */
final class FestivalList extends VBox {

    private record Line(DateField date, TextField name, HBox row) {}

    private final Messages words;
    private final List<FestivalDay> calendar;
    private final VBox rows = new VBox(6);
    private final List<Line> lines = new ArrayList<>();
    private final Node state;
    private final Button back;
    private boolean own;

    /** @param given the agency's own days, or null where it has none */
    FestivalList(Messages words, @Nullable List<FestivalDay> given, List<FestivalDay> calendar) {
        super(10);
        getStyleClass().add("context-part");
        this.words = words;
        this.calendar = calendar;
        own = given != null;
        state = Parts.tag(words.text("records.context.changed"), "brand");
        back = Parts.button(words.text("records.context.restore"), this::restore, "zx-link");
        Button add = Parts.button(words.text("records.context.festival.add"), () -> {
            Line line = add(null);
            changed();
            line.date().requestFocus();
        });
        add.setGraphic(Parts.icon("fth-plus"));
        getChildren()
                .addAll(
                        Parts.prose(words.text("records.context.festivals.explain"), "zx-dense", "zx-muted"),
                        Parts.row(8, state, back),
                        rows,
                        Parts.row(8, add));
        fill(given == null ? calendar : given);
    }

    private void fill(List<FestivalDay> days) {
        lines.clear();
        rows.getChildren().clear();
        days.forEach(this::add);
        show();
    }

    private void show() {
        Parts.show(state, own);
        Parts.show(back, own);
    }

    private void restore() {
        own = false;
        fill(calendar);
    }

    private void changed() {
        own = true;
        show();
    }

    private Line add(@Nullable FestivalDay day) {
        DateField date = new DateField(day == null ? null : day.date());
        date.setPrefWidth(150);
        date.setAccessibleText(words.text("records.context.date"));
        date.valueProperty().addListener((observable, old, now) -> changed());
        TextField name = new TextField(day == null ? "" : day.name());
        name.setPromptText(words.text("records.context.name"));
        name.setAccessibleText(words.text("records.context.name"));
        name.textProperty().addListener((observable, old, now) -> changed());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = Parts.row(8, date, name);
        Line line = new Line(date, name, row);
        row.getChildren().add(Parts.iconButton("fth-x", words.text("records.context.remove"), () -> {
            lines.remove(line);
            rows.getChildren().remove(row);
            changed();
        }));
        lines.add(line);
        rows.getChildren().add(row);
        return line;
    }

    /** What was typed; null while the model's calendar holds. */
    @Nullable
    List<ContextForm.FestivalLine> lines() {
        return !own
                ? null
                : lines.stream()
                        .map(line -> new ContextForm.FestivalLine(
                                line.date().getValue(), line.name().getText()))
                        .toList();
    }
}
