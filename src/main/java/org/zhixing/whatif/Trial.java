package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/** Scores an assessment with some moves made, as fast as many trials need: without sensitivities and rater interval. */
final class Trial {

    private final AssessmentModel model;
    private final Scoring scoring;
    private final Assessment assessment;
    private final @Nullable RecordSignals signals;

    Trial(AssessmentModel model, Assessment assessment, @Nullable RecordSignals signals) {
        this.model = model;
        this.scoring = new Scoring(model);
        this.assessment = assessment;
        this.signals = signals;
    }

    State of(List<Move> moves) {
        Assessment moved = moved(moves);
        RecordSignals assumed = assumed(moves);
        Scorecard card = scoring.score(moved, assumed, Scoring.Detail.SCORES);
        return new State(model, card, Drifts.of(model, card, assumed));
    }

    Assessment moved(List<Move> moves) {
        Assessment moved = assessment;
        for (Move move : moves) {
            moved = move.applyTo(moved);
        }
        return moved;
    }

    /** The records' signals with the levels that are assumed; null where no records were read. */
    @Nullable
    RecordSignals assumed(List<Move> moves) {
        RecordSignals now = signals;
        if (now == null || moves.stream().noneMatch(m -> m instanceof Move.Assumed)) {
            return now;
        }
        List<Signal> all = new ArrayList<>();
        for (Signal signal : now.signals()) {
            Signal one = signal;
            for (Move move : moves) {
                if (move instanceof Move.Assumed a && a.recordIndicator().equals(signal.id())) {
                    one = at(one, a.level());
                }
            }
            all.add(one);
        }
        return new RecordSignals(now.period(), now.rows(), now.accepted(), now.inPeriod(), now.direct(), all);
    }

    /** The signal at a level, firmly: its value is where the level begins, and there is no interval. */
    private static Signal at(Signal signal, int level) {
        RecordIndicator indicator = signal.indicator();
        List<Double> thresholds = indicator.thresholds();
        boolean high = indicator.direction() == RecordIndicator.Direction.HIGH_BAD;
        // Below a threshold that low values reach, and below watch where high ones do.
        double least = level == 0
                ? thresholds.get(0) * (high ? 0.5 : 1)
                : high ? thresholds.get(level - 1) : thresholds.get(level - 1) * 0.99;
        return new Signal(
                indicator,
                Signal.Status.OK,
                null,
                least,
                signal.n(),
                signal.known(),
                signal.eligible(),
                null,
                null,
                null,
                null,
                null,
                level,
                level,
                level,
                false,
                List.of(),
                List.of());
    }
}
