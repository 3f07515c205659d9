package org.zhixing.ui.drift;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.records.NotePair;
import org.zhixing.records.ServiceRecord;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Near-duplicate notes one pair after the other, with what a supervisor may decide about them. */
final class PairBrowser extends VBox {

    private final List<NotePair> pairs;
    private final Map<String, ServiceRecord> records = new HashMap<>();
    private final PairState state;
    private final String threshold;
    private final Messages words;
    private final Acts acts;
    private final Label count = Parts.label("", "zx-cap");

    /** What can be done about the pair that is shown. */
    interface Acts {

        /** Takes the group of a pair out of the indicator, for a reason that is asked. */
        void markLegitimate(NotePair pair);

        /** Reads the texts out of the files that the user has chosen again. */
        void askForTexts(List<Path> files);

        /** Whether whoever answers may decide so: a supervisor. */
        boolean mayMark();
    }

    /**
     * @param pairs most alike first; those already found legitimate are not among them
     * @param state which pair is shown, and the texts that are at hand
     */
    PairBrowser(
            List<NotePair> pairs,
            List<ServiceRecord> records,
            PairState state,
            String threshold,
            Messages words,
            Acts acts) {
        super(10);
        this.pairs = pairs;
        this.state = state;
        this.threshold = threshold;
        this.words = words;
        this.acts = acts;
        records.forEach(r -> this.records.put(r.id(), r));
        state.at().set(Math.max(0, Math.min(state.at().get(), pairs.size() - 1)));
        show();
    }

    /** Which pair one looks at, and the texts that the user has put at hand; both outlive a view. */
    record PairState(IntegerProperty at, Map<String, String> texts) {}

    boolean hasPairs() {
        return !pairs.isEmpty();
    }

    /** The buttons that go from pair to pair. */
    HBox steps() {
        count.setMinWidth(USE_PREF_SIZE);
        return Parts.row(
                6,
                Parts.iconButton("fth-chevron-left", words.text("drift.pair.previous"), () -> step(-1)),
                count,
                Parts.iconButton("fth-chevron-right", words.text("drift.pair.next"), () -> step(1)));
    }

    void step(int by) {
        if (!pairs.isEmpty()) {
            state.at().set(Math.floorMod(state.at().get() + by, pairs.size()));
            show();
        }
    }

    void mark() {
        if (!pairs.isEmpty() && acts.mayMark()) {
            acts.markLegitimate(pairs.get(state.at().get()));
        }
    }

    private void show() {
        if (pairs.isEmpty()) {
            getChildren().clear();
            return;
        }
        NotePair pair = pairs.get(state.at().get());
        count.setText(
                words.text("drift.pair.count", String.valueOf(state.at().get() + 1), String.valueOf(pairs.size())));
        PairCard card = new PairCard(pair, records, state.texts(), threshold, words, acts::askForTexts);
        HBox decide = Parts.row(10);
        if (acts.mayMark()) {
            decide.getChildren().add(SignalPanel.keyed(words.text("drift.legitimate"), "L", this::mark, "accent"));
        }
        decide.getChildren()
                .add(Parts.prose(
                        words.text(acts.mayMark() ? "drift.legitimate.note" : "drift.legitimate.supervisor"),
                        "zx-cap"));
        getChildren().setAll(card, decide);
    }
}
