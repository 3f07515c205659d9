package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.EvidenceType.Strength;
import org.zhixing.model.Indicator;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.scoring.IndicatorScore;

/** Every indicator one level better or worse, ranked by what it does to the total. */
final class Steps {

    private static final double SAME = 1e-9;

    private final WhatIf whatIf;
    private final AssessmentModel model;

    Steps(WhatIf whatIf) {
        this.whatIf = whatIf;
        this.model = whatIf.model();
    }

    List<Step> up() {
        List<Step> steps = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            IndicatorScore score = score(indicator);
            Double effective = score.effective();
            if (effective != null && effective < model.scale().max() - SAME) {
                add(steps, indicator, better(indicator), score);
            }
        }
        return ranked(steps, Step::gain);
    }

    List<Step> down() {
        List<Step> steps = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            IndicatorScore score = score(indicator);
            Double effective = score.effective();
            if (effective != null && effective > model.scale().min() + SAME) {
                add(steps, indicator, List.of(shift(model, indicator, -1)), score);
            }
        }
        return ranked(steps, s -> -s.gain());
    }

    private IndicatorScore score(Indicator indicator) {
        return whatIf.before().card().indicator(indicator.id()).orElseThrow();
    }

    /** What it takes for an indicator to count one level more: answers, evidence, or both. */
    List<Move> better(Indicator indicator) {
        IndicatorScore score = score(indicator);
        Double s = score.s();
        Double effective = score.effective();
        if (s == null || effective == null) {
            return List.of();
        }
        double target = Math.min(model.scale().max(), effective + 1);
        List<Move> moves = new ArrayList<>();
        if (s < target - SAME) {
            moves.add(shift(model, indicator, 1));
        }
        if (score.cap() < target - SAME) {
            evidence(indicator, target).forEach(t -> moves.add(new Move.Evidenced(indicator.id(), t)));
        }
        return moves;
    }

    /** Everybody's answer one level better (1) or worse (−1). */
    static Move shift(AssessmentModel model, Indicator indicator, int better) {
        int by = indicator.reverse() ? -better : better;
        return new Move.Shifted(
                indicator.id(), null, by, model.scale().min(), model.scale().max());
    }

    /** The types to add so that the level counts: those suggested for the indicator first, strong ones first. */
    private List<String> evidence(Indicator indicator, double target) {
        Set<String> there = new HashSet<>();
        EvidenceGating.read(model, whatIf.review().assessment(), indicator.id())
                .counted()
                .forEach(e -> there.add(e.type()));
        boolean strong = there.stream().anyMatch(t -> strength(t) == Strength.STRONG);
        int kinds = there.size();
        List<String> added = new ArrayList<>();
        boolean four = target > model.evidenceGate().supported() + SAME;
        while (four ? kinds < 2 || !strong : kinds < 1) {
            String type = next(indicator, there, four && !strong);
            if (type == null) {
                break;
            }
            added.add(type);
            there.add(type);
            kinds++;
            strong |= strength(type) == Strength.STRONG;
        }
        return added;
    }

    private @Nullable String next(Indicator indicator, Set<String> there, boolean strongOnly) {
        List<String> suggested = new ArrayList<>(indicator.evidence());
        model.evidenceTypes().stream()
                .map(EvidenceType::id)
                .filter(t -> !suggested.contains(t))
                .forEach(suggested::add);
        return suggested.stream()
                .filter(t -> !there.contains(t))
                .filter(t -> strongOnly ? strength(t) == Strength.STRONG : strength(t) != Strength.WEAK)
                .findFirst()
                .orElse(null);
    }

    private Strength strength(String type) {
        return model.evidenceType(type).map(EvidenceType::strength).orElse(Strength.WEAK);
    }

    private void add(List<Step> steps, Indicator indicator, List<Move> moves, IndicatorScore score) {
        Effect effect = whatIf.tried(moves);
        Double before = effect.total().before();
        Double after = effect.total().after();
        if (before == null || after == null) {
            return;
        }
        List<String> types = moves.stream()
                .filter(m -> m instanceof Move.Evidenced)
                .map(m -> ((Move.Evidenced) m).type())
                .toList();
        boolean recordsStand = score.capReason() == IndicatorScore.CapReason.RECORDS;
        steps.add(new Step(0, indicator.id(), moves, after - before, types, recordsStand));
    }

    /** Most first; within the same, what takes no evidence first, then model order. */
    private static List<Step> ranked(List<Step> steps, ToDoubleFunction<Step> most) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingLong((Step s) -> -Math.round(most.applyAsDouble(s) / SAME))
                .thenComparingInt(s -> s.types().size()));
        List<Step> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            Step step = sorted.get(i);
            if (i > 0 && Math.abs(most.applyAsDouble(step) - most.applyAsDouble(sorted.get(i - 1))) > SAME) {
                rank = i + 1;
            }
            ranked.add(new Step(rank, step.indicator(), step.moves(), step.gain(), step.types(), step.recordsStand()));
        }
        return List.copyOf(ranked);
    }
}
