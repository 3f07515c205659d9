package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixing.trends.Waterfall;

/**
 * The steps of a waterfall as drawn: the furthest ones first, and all that remain in one, so that they still add up.
 *
 * @param rest how many steps are in the last one; 0 where each stands for itself
 */
record Moves(List<Move> moves, int rest) {

    /** So many are told one by one. */
    private static final int TOLD = 8;

    /** @param step null for all that remain together */
    record Move(Waterfall.@org.jspecify.annotations.Nullable Step step, double before, double after) {

        double points() {
            return after - before;
        }
    }

    Moves {
        moves = List.copyOf(moves);
    }

    static Moves of(Waterfall waterfall) {
        List<Waterfall.Step> steps = waterfall.steps().stream()
                .sorted(Comparator.comparingDouble((Waterfall.Step s) -> -Math.abs(s.points())))
                .toList();
        int told = steps.size() <= TOLD + 1 ? steps.size() : TOLD;
        List<Move> moves = new ArrayList<>();
        double at = waterfall.before();
        for (Waterfall.Step step : steps.subList(0, told)) {
            moves.add(new Move(step, at, at + step.points()));
            at += step.points();
        }
        if (told < steps.size()) {
            moves.add(new Move(null, at, waterfall.after()));
        }
        return new Moves(moves, steps.size() - told);
    }
}
