package org.zhixing.ui.audit.reading;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.common.Parts;

/** A stratum with its counts, or a file with its state. */
final class SampleCell extends ListCell<SampleRow> {

    private final AuditWords words;

    SampleCell(AuditWords words) {
        this.words = words;
        getStyleClass().add("audit-file-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SampleRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        getStyleClass().remove("audit-stratum");
        setDisable(row instanceof SampleRow.Head);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else if (row instanceof SampleRow.Head head) {
            getStyleClass().add("audit-stratum");
            setGraphic(head(head));
        } else if (row instanceof SampleRow.File file) {
            setGraphic(file(file));
        }
    }

    private Node head(SampleRow.Head head) {
        Label name = Parts.label(words.stratum(head.stratum()), "audit-stratum-name");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(name.getText()));
        Label tag = Parts.tag(
                head.drawn() == head.size()
                        ? words.words().text("audit.list.all")
                        : words.words()
                                .text("audit.list.drawn", String.valueOf(head.drawn()), String.valueOf(head.size())));
        Label done = Parts.label(head.done() + "/" + head.drawn(), "zx-caption");
        done.setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.words()
                .text(
                        "audit.list.spoken.head",
                        name.getText(),
                        tag.getText(),
                        String.valueOf(head.done()),
                        String.valueOf(head.drawn())));
        return Parts.row(8, name, tag, Parts.spring(), done);
    }

    private Node file(SampleRow.File file) {
        Label name = Parts.label(words.file(file.code()), "audit-file-name");
        name.setMinWidth(0);
        Label worker = Parts.label(words.worker(file.worker()), "zx-muted");
        worker.setMinWidth(0);
        Parts.show(worker, file.mixed());
        HBox line = Parts.row(8, Parts.icon("fth-folder", "audit-folder"), name, worker, Parts.spring());
        if (file.actNow()) {
            line.getChildren().add(new LevelShape(3));
        }
        String second =
                file.second() == SampleRow.Second.NONE ? "" : words.words().text("audit.second." + file.second());
        if (!second.isEmpty() && file.state() != SampleRow.State.LOST) {
            line.getChildren().add(Parts.tag(second, file.second() == SampleRow.Second.TO_TALK ? "brand" : "outlined"));
        }
        String state = state(file);
        Label end = file.state() == SampleRow.State.LOST
                ? Parts.tag(state, "outlined")
                : Parts.label(state, file.score() == null ? "audit-state" : "audit-file-score");
        end.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(end);
        setTooltip(new Tooltip(words.words().text("audit.list.code", file.code())));
        setAccessibleText(String.join(
                " ",
                name.getText(),
                worker.getText(),
                state,
                second,
                file.actNow() ? words.words().text("audit.act.short") : ""));
        return line;
    }

    private String state(SampleRow.File file) {
        return file.score() == null ? words.words().text("audit.state." + file.state()) : Figures.score(file.score());
    }
}
