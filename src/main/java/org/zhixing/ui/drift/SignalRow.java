package org.zhixing.ui.drift;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ThresholdPlot;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** One record indicator: value, interval against the thresholds, level; or why there is no value. */
final class SignalRow extends ToggleButton {

    SignalRow(Signal signal, Messages messages) {
        SignalWords words = new SignalWords(messages);
        String name = signal.indicator().name().in(messages.language());
        getStyleClass().setAll("signal-row");
        setId("signal-" + signal.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        GridPane row = new GridPane();
        row.setHgap(10);
        row.setAlignment(Pos.CENTER_LEFT);
        ColumnConstraints id = fixed(52);
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        what.setPercentWidth(26);
        row.getColumnConstraints()
                .addAll(id, what, fixed(62), grow(), fixed(messages.language() == Language.ZH ? 98 : 132));
        row.add(whole(Parts.label(signal.id(), "zx-cap")), 0, 0);
        row.add(Parts.prose(name, "zx-dense"), 1, 0);
        LevelChip chip = SignalRow.chip(signal, messages);
        if (signal.value() == null) {
            String reason = words.reason(signal);
            row.add(Parts.prose(reason, "zx-cap"), 2, 0, 2, 1);
            setAccessibleText(signal.id() + " " + name + " " + reason);
        } else {
            Label value = whole(Parts.label(words.brief(signal), "zx-dense", "signal-value"));
            VBox number = new VBox(value, whole(Parts.label("n = " + signal.n(), "zx-cap")));
            number.setAlignment(Pos.CENTER_RIGHT);
            row.add(number, 2, 0);
            String spoken = signal.id() + " " + name + " " + words.value(signal) + " " + words.interval(signal) + " "
                    + chip.getText();
            ThresholdPlot plot = SignalTrack.plot(signal, spoken);
            row.add(plot, 3, 0);
            setAccessibleText(spoken);
        }
        row.add(chip, 4, 0);
        row.prefWidthProperty().bind(widthProperty().subtract(20));
        setGraphic(row);
    }

    static LevelChip chip(Signal signal, Messages messages) {
        if (signal.status() == Signal.Status.NOT_COMPUTABLE) {
            return new LevelChip(-1, messages.text("drift.notComputable"));
        }
        return LevelChip.of(messages, signal.level(), signal.tentative());
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** As wide as this, or as what stands in it with large text. */
    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPrefWidth(width);
        return column;
    }

    private static ColumnConstraints grow() {
        ColumnConstraints column = new ColumnConstraints(48, 200, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
