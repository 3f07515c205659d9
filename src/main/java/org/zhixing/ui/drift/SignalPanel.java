package org.zhixing.ui.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.review.RecordReview;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Bars;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.records.RecordTable;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * One record indicator opened: what it says, what else could explain it, the records behind it, when they came, and for the
 * supervisor by whom. Near-duplicate notes open in pairs.
 */
final class SignalPanel extends VBox {

    private static final double TABLE = 250;

    private final Signal signal;
    private final Messages words;

    /**
     * @param pairs shows near-duplicate notes, or null for other indicators
     * @param supervisor whether workers may be told apart
     * @param changed that the agency judges by numbers of its own, in a sentence; empty where it does not
     * @param changeNumbers lets the agency change them
     */
    SignalPanel(
            Signal signal,
            RecordReview records,
            @org.jspecify.annotations.Nullable PairBrowser pairs,
            boolean supervisor,
            Messages words,
            String changed,
            Consumer<Signal> changeNumbers) {
        super(12);
        this.signal = signal;
        this.words = words;
        getStyleClass().addAll("zx-card", "signal-panel");
        getChildren().add(head(pairs));
        getChildren().add(statement(changed, changeNumbers));
        if (pairs != null && pairs.hasPairs()) {
            getChildren().add(pairs);
        } else if (!signal.behind().isEmpty()) {
            getChildren().add(behind());
        }
        getChildren().add(Parts.hairline());
        getChildren().add(reasons());
        if (!signal.behind().isEmpty()) {
            getChildren().add(months(records));
            if (supervisor) {
                getChildren()
                        .add(new WorkersTable(
                                signal,
                                records.signals(),
                                records.data().records().records(),
                                words));
            }
        }
    }

    private VBox head(@org.jspecify.annotations.Nullable PairBrowser pairs) {
        HBox id = Parts.row(8, whole(signal.id()), SignalRow.chip(signal, words));
        return new VBox(
                4,
                pairs != null && pairs.hasPairs() ? new Apart(8, id, pairs.steps()) : id,
                Parts.prose(signal.indicator().name().in(words.language()), "zx-section"));
    }

    private VBox statement(String changed, Consumer<Signal> changeNumbers) {
        SignalWords told = new SignalWords(words);
        VBox lines = new VBox(4, Parts.prose(told.statement(signal), "zx-dense"));
        lines.getChildren().add(Parts.prose(signal.indicator().formula().in(words.language()), "zx-cap"));
        Button change = Parts.button(words.text("drift.own.change"), () -> changeNumbers.accept(signal), "zx-link");
        HBox own = Parts.row(8, change);
        if (!changed.isEmpty()) {
            own.getChildren().add(0, Parts.prose(changed, "zx-cap", "drift-changed"));
        }
        lines.getChildren().add(own);
        told.notes(signal).forEach(note -> lines.getChildren().add(Parts.prose(note, "zx-cap")));
        return lines;
    }

    private Node behind() {
        RecordTable table = new RecordTable(words);
        table.setPrefHeight(TABLE);
        table.setMinHeight(120);
        table.show(signal.behind());
        String title = words.text("drift.behind", String.valueOf(signal.behind().size()));
        return new VBox(6, Parts.prose(title, "zx-section"), table);
    }

    private HBox reasons() {
        VBox causes = new VBox(5, Parts.prose(words.text("drift.causes"), "zx-section"));
        for (Text cause : signal.indicator().confounders()) {
            causes.getChildren().add(Parts.prose("·  " + cause.in(words.language()), "zx-dense"));
        }
        VBox first = new VBox(5, Parts.prose(words.text("drift.first"), "zx-section"));
        if (signal.check().isEmpty()) {
            first.getChildren().add(Parts.prose(words.text("drift.first.none"), "zx-dense", "zx-muted"));
        } else {
            first.getChildren()
                    .add(Parts.prose(
                            words.text("drift.first.records", String.join(words.text("drift.comma"), signal.check())),
                            "zx-dense"));
        }
        HBox.setHgrow(causes, Priority.ALWAYS);
        causes.setMinWidth(0);
        first.setMinWidth(160);
        first.setPrefWidth(200);
        HBox both = new HBox(16, causes, first);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private VBox months(RecordReview records) {
        Months months = Months.of(records.signals().period(), signal.behind());
        List<String> names = new ArrayList<>();
        months.months().forEach(m -> names.add(words.text("drift.month", String.valueOf(m.getMonthValue()))));
        Bars bars = new Bars(
                names,
                List.of(Bars.Series.of(months.counts(), "plain")),
                value -> String.valueOf((long) value),
                words.text("drift.when.spoken", months.spoken(words.text("drift.comma"))));
        bars.setPrefHeight(110);
        return new VBox(4, Parts.prose(words.text("drift.when"), "zx-section"), bars);
    }

    /** A button with its key beside the words. */
    static Button keyed(String text, String key, Runnable act, String... classes) {
        Button button = Parts.button(text, act, classes);
        button.setGraphic(Parts.keyCap(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return button;
    }

    private static Label whole(String text) {
        Label label = Parts.label(text, "zx-cap");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
