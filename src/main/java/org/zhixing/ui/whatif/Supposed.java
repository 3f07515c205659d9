package org.zhixing.ui.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.zhixing.whatif.Move;
import org.zhixing.whatif.Step;
import org.zhixing.whatif.WhatIf;

/** What is supposed at the moment: levels better or worse, and evidence added, by indicator. On the FX thread. */
final class Supposed {

    private static final int MOST = 4;

    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<String, Set<String>> evidence = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** Grows with every change. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** How many levels better (above 0) or worse (below 0) the indicator is supposed to be. */
    int levels(String indicator) {
        return levels.getOrDefault(indicator, 0);
    }

    Set<String> evidence(String indicator) {
        return evidence.getOrDefault(indicator, Set.of());
    }

    boolean touched(String indicator) {
        return levels(indicator) != 0 || !evidence(indicator).isEmpty();
    }

    boolean isEmpty() {
        return levels.isEmpty() && evidence.isEmpty();
    }

    void step(String indicator, int better) {
        int now = Math.max(-MOST, Math.min(MOST, levels(indicator) + better));
        if (now == 0) {
            levels.remove(indicator);
        } else {
            levels.put(indicator, now);
        }
        changed();
    }

    void evidence(String indicator, String type, boolean there) {
        Set<String> types = new LinkedHashSet<>(evidence(indicator));
        if (there) {
            types.add(type);
        } else {
            types.remove(type);
        }
        if (types.isEmpty()) {
            evidence.remove(indicator);
        } else {
            evidence.put(indicator, types);
        }
        changed();
    }

    /** Takes a whole step over, beside what is supposed already. */
    void take(Step step) {
        boolean answers = step.moves().stream().anyMatch(m -> m instanceof Move.Shifted);
        if (answers) {
            levels.put(step.indicator(), 1);
        }
        if (!step.types().isEmpty()) {
            Set<String> types = new LinkedHashSet<>(evidence(step.indicator()));
            types.addAll(step.types());
            evidence.put(step.indicator(), types);
        }
        changed();
    }

    void clear() {
        levels.clear();
        evidence.clear();
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** As moves, answers first. */
    List<Move> moves(WhatIf whatIf) {
        List<Move> moves = new ArrayList<>();
        levels.forEach((indicator, by) -> moves.add(whatIf.better(indicator, by)));
        evidence.forEach((indicator, types) -> types.forEach(t -> moves.add(new Move.Evidenced(indicator, t))));
        return List.copyOf(moves);
    }
}
