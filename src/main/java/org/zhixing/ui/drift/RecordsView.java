package org.zhixing.ui.drift;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.DriftDefinition;
import org.zhixing.records.NotePair;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.RecordReview;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.work.Messages;

/** The records' side of the screen: the indicators at the left, the chosen one opened at the right. Lives as long as the screen. */
final class RecordsView {

    /** Whose pairs of notes can be looked at. */
    static final String NEAR_DUPLICATES = "DOC-2";

    private final Map<Drift, String> chosen = new EnumMap<>(Drift.class);
    private final ObjectProperty<Long> changed = new SimpleObjectProperty<>(0L);
    private final PairBrowser.PairState state = new PairBrowser.PairState(new SimpleIntegerProperty(), new HashMap<>());
    private @Nullable PairBrowser pairs;
    private boolean asked;

    /** Changes whenever the view should be built anew. */
    ObjectProperty<Long> changed() {
        return changed;
    }

    /** Whether the kept notes were asked for already. */
    boolean asked() {
        boolean before = asked;
        asked = true;
        return before;
    }

    /** Texts that the user has put at hand; in memory only. */
    void put(Map<String, String> texts) {
        state.texts().putAll(texts);
        changed.set(changed.get() + 1);
    }

    /** Forgets what belongs to another assessment. */
    void clear() {
        asked = false;
        chosen.clear();
        state.texts().clear();
        state.at().set(0);
    }

    /** Shows this indicator when its drift is looked at. */
    void choose(Drift drift, String signal) {
        chosen.put(drift, signal);
        changed.set(changed.get() + 1);
    }

    TwoColumns build(
            DriftDefinition drift,
            DriftFinding finding,
            RecordReview records,
            AssessmentModel model,
            Messages words,
            RecordActs acts) {
        Signal signal = selected(finding);
        SignalsCard left = new SignalsCard(drift, finding, signal.id(), words, id -> choose(finding.drift(), id));
        pairs = signal.id().equals(NEAR_DUPLICATES) ? browser(signal, records, words, acts) : null;
        SignalPanel right = new SignalPanel(
                signal,
                records,
                pairs,
                acts.supervisor(),
                words,
                new SignalWords(words).changed(model, signal),
                acts::changeNumbers);
        return new TwoColumns(50, left, right);
    }

    /** The chosen indicator, or else the one that says most. */
    private Signal selected(DriftFinding finding) {
        String id = chosen.get(finding.drift());
        return finding.triggers().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseGet(() -> heaviest(finding.triggers()));
    }

    private static Signal heaviest(List<Signal> signals) {
        Signal most = signals.get(0);
        for (Signal signal : signals) {
            if (rank(signal) > rank(most)) {
                most = signal;
            }
        }
        return most;
    }

    private static int rank(Signal signal) {
        Integer level = signal.level();
        return level == null ? -1 : level * 2 + (signal.tentative() ? 0 : 1);
    }

    private PairBrowser browser(Signal signal, RecordReview records, Messages words, PairBrowser.Acts acts) {
        Set<String> behind = new HashSet<>();
        signal.behind().forEach(r -> behind.add(r.id()));
        // A record that was found legitimate is not behind the number any more, nor are its pairs.
        List<NotePair> shown = records.data().pairs().stream()
                .filter(p -> behind.contains(p.left()) && behind.contains(p.right()))
                .toList();
        List<ServiceRecord> all = records.data().records().records();
        double jaccard = signal.indicator().parameters().getOrDefault("jaccard", 0.7);
        return new PairBrowser(shown, all, state, new SignalWords(words).ratio(jaccard), words, acts);
    }

    /** J and K step through pairs, L marks the group; false where the key means nothing here. */
    boolean key(String key) {
        PairBrowser shown = pairs;
        if (shown == null || !shown.hasPairs()) {
            return false;
        }
        switch (key) {
            case "J" -> shown.step(1);
            case "K" -> shown.step(-1);
            case "L" -> shown.mark();
            default -> {
                return false;
            }
        }
        return true;
    }
}
