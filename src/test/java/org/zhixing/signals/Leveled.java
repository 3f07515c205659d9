package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.Period;

/** Signals with levels that a test sets, for what is built on levels alone. */
public final class Leveled {

    private Leveled() {}

    /** A level, and the cautious one: below it the signal is tentative. */
    public record Level(int level, int cautious) {

        public static Level firm(int level) {
            return new Level(level, level);
        }

        public static Level tentative(int level) {
            return new Level(level, level - 1);
        }
    }

    /** The model's signals with these levels by indicator; all others have too few data. */
    public static RecordSignals of(AssessmentModel model, Period period, int direct, Map<String, Level> levels) {
        List<Signal> signals = new ArrayList<>();
        for (RecordIndicator indicator : model.driftIndicators()) {
            Level level = levels.get(indicator.id());
            signals.add(level == null ? without(indicator) : with(indicator, level));
        }
        return new RecordSignals(period, direct, direct, direct, direct, signals);
    }

    private static Signal with(RecordIndicator indicator, Level level) {
        return new Signal(
                indicator,
                Signal.Status.OK,
                null,
                0.5,
                100,
                null,
                null,
                50.0,
                100.0,
                null,
                0.4,
                0.6,
                level.level(),
                level.cautious(),
                level.level(),
                level.level() > level.cautious(),
                List.of(),
                List.of());
    }

    private static Signal without(RecordIndicator indicator) {
        return new Signal(
                indicator,
                Signal.Status.INSUFFICIENT,
                Signal.Reason.TOO_FEW,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of());
    }
}
