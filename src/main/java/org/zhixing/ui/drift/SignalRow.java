package org.zhixing.ui.drift;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ThresholdPlot;
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
        Label title = Parts.prose(name, "zx-dense");
        LevelChip chip = SignalRow.chip(signal, messages);
        Region said;
        if (signal.value() == null) {
            String reason = words.reason(signal);
            said = Parts.prose(reason, "zx-cap", "signal-reason");
            setAccessibleText(signal.id() + " " + name + " " + reason);
        } else {
            Label value = whole(Parts.label(words.brief(signal), "zx-dense", "signal-value"));
            VBox number = new VBox(value, whole(Parts.label("n = " + signal.n(), "zx-cap")));
            number.setAlignment(Pos.CENTER_RIGHT);
            number.getStyleClass().add("signal-number");
            String spoken = signal.id() + " " + name + " " + words.value(signal) + " " + words.interval(signal) + " "
                    + chip.getText();
            ThresholdPlot plot = SignalTrack.plot(signal, spoken);
            HBox.setHgrow(plot, Priority.ALWAYS);
            said = Parts.row(10, number, plot);
            setAccessibleText(spoken);
        }
        // As wide as the widest level in the language, so that the tracks end below each other.
        HBox level = Parts.row(0, Parts.spring(), chip);
        level.getStyleClass().add("signal-level-" + messages.language().code());
        SignalLine row = new SignalLine(whole(Parts.label(signal.id(), "zx-cap", "signal-id")), title, said, level);
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
}
