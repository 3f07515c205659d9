package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.signals.Signal;

/**
 * The smallest moves that turn a flag: single ones of one level, else of two, three and four levels, else pairs of single
 * levels. A move is everybody's answer to one indicator better or worse, such a step with the evidence that lets it count, or
 * a record indicator at a neighbouring level. Pairs are looked for among the moves that touch the flag, {@link #MOST_TRIALS}
 * of them at most.
 *
 * @param found the smallest only, in model order; empty where nothing was found
 * @param complete whether every pair was tried; only then does an empty list say that there is none of two moves
 */
public record Flips(Flag flag, List<Effect> found, int trials, boolean complete) {

    /** So many pairs are tried and no more. */
    public static final int MOST_TRIALS = 6000;

    private static final int MOST_LEVELS = 4;
    private static final int MOST_SEVERE = 3;

    public Flips {
        found = List.copyOf(found);
    }

    static Flips of(WhatIf whatIf, Flag flag) {
        int trials = 0;
        for (int levels = 1; levels <= MOST_LEVELS; levels++) {
            List<List<Move>> candidates = candidates(whatIf, flag, levels);
            List<Effect> found = turning(whatIf, flag, candidates);
            trials += candidates.size();
            if (!found.isEmpty()) {
                return new Flips(flag, found, trials, true);
            }
        }
        List<List<Move>> singles = candidates(whatIf, flag, 1);
        List<List<Move>> pairs = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < singles.size() && complete; i++) {
            for (int j = i + 1; j < singles.size() && complete; j++) {
                List<Move> both = new ArrayList<>(singles.get(i));
                both.addAll(singles.get(j));
                complete = pairs.size() < MOST_TRIALS;
                if (complete && !samePlace(singles.get(i), singles.get(j))) {
                    pairs.add(both);
                }
            }
        }
        return new Flips(flag, turning(whatIf, flag, pairs), trials + pairs.size(), complete);
    }

    private static boolean samePlace(List<Move> one, List<Move> other) {
        return Objects.equals(place(one), place(other));
    }

    private static String place(List<Move> moves) {
        Move first = moves.get(0);
        if (first instanceof Move.Shifted m) {
            return m.place();
        }
        if (first instanceof Move.Evidenced m) {
            return m.place();
        }
        return first instanceof Move.Assumed m ? m.recordIndicator() : "";
    }

    private static List<Effect> turning(WhatIf whatIf, Flag flag, List<List<Move>> candidates) {
        return candidates.stream()
                .map(whatIf::tried)
                .filter(e -> e.flipped().contains(flag))
                .toList();
    }

    private static List<List<Move>> candidates(WhatIf whatIf, Flag flag, int levels) {
        AssessmentModel model = whatIf.model();
        Steps steps = new Steps(whatIf);
        List<List<Move>> candidates = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            if (whatIf.before().card().indicator(indicator.id()).orElseThrow().effective() == null
                    || !touches(flag, indicator)) {
                continue;
            }
            candidates.add(List.of(shifted(model, indicator, levels)));
            candidates.add(List.of(shifted(model, indicator, -levels)));
            List<Move> better = steps.better(indicator);
            boolean evidence = better.stream().anyMatch(m -> m instanceof Move.Evidenced);
            if (levels == 1 && evidence && !(flag instanceof Flag.SeverityOf)) {
                candidates.add(better);
            }
        }
        var records = whatIf.review().records();
        if (records != null && flag instanceof Flag.SeverityOf drift) {
            records.signals().of(drift.drift()).forEach(s -> assumed(s, levels, candidates));
        }
        return candidates;
    }

    private static Move shifted(AssessmentModel model, Indicator indicator, int better) {
        return Steps.shift(model, indicator, better);
    }

    /** Whether the indicator's answers can turn the flag at all. */
    private static boolean touches(Flag flag, Indicator indicator) {
        if (flag instanceof Flag.SeverityOf drift) {
            return indicator.drift().containsKey(drift.drift());
        }
        return !(flag instanceof Flag.Caps) || indicator.critical();
    }

    private static void assumed(Signal signal, int levels, List<List<Move>> candidates) {
        Integer level = signal.level();
        if (level == null) {
            return;
        }
        if (level - levels >= 0) {
            candidates.add(List.of(new Move.Assumed(signal.id(), level - levels)));
        }
        if (level + levels <= MOST_SEVERE) {
            candidates.add(List.of(new Move.Assumed(signal.id(), level + levels)));
        }
    }
}
