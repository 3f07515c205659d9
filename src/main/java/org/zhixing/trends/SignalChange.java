package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.signals.Signal;

/**
 * One record indicator in two periods.
 *
 * @param difference of the values, in the indicator's measure; null where there are not two that may be compared
 * @param levels level after less level before; null where there are not two levels that may be compared
 * @param verdict of the level: DOWN is less to check
 * @param obstacle null unless not comparable
 * @param apart whether the two 90 % intervals have nothing in common; false where one is missing
 */
public record SignalChange(
        String id,
        Signal before,
        Signal after,
        @Nullable Double difference,
        @Nullable Integer levels,
        Verdict verdict,
        @Nullable Obstacle obstacle,
        boolean apart) {

    /** Those that both periods worked out or tried to, in the order of {@code after}. */
    static List<SignalChange> all(List<Signal> before, List<Signal> after) {
        List<SignalChange> changes = new ArrayList<>();
        for (Signal now : after) {
            before.stream()
                    .filter(b -> b.id().equals(now.id()))
                    .findFirst()
                    .ifPresent(then -> changes.add(of(then, now)));
        }
        return List.copyOf(changes);
    }

    static SignalChange of(Signal before, Signal after) {
        Obstacle obstacle = !sameNumbers(before.indicator(), after.indicator())
                ? Obstacle.OTHER_NUMBERS
                : before.level() == null || after.level() == null ? Obstacle.NO_LEVEL : null;
        Double from = before.value();
        Double to = after.value();
        Double difference = obstacle == Obstacle.OTHER_NUMBERS || from == null || to == null ? null : to - from;
        Integer levelBefore = before.level();
        Integer levelAfter = after.level();
        if (obstacle != null || levelBefore == null || levelAfter == null) {
            return new SignalChange(
                    after.id(), before, after, difference, null, Verdict.NOT_COMPARABLE, obstacle, false);
        }
        int levels = levelAfter - levelBefore;
        Verdict verdict = levels == 0 ? Verdict.NO_CLEAR_CHANGE : levels > 0 ? Verdict.UP : Verdict.DOWN;
        return new SignalChange(after.id(), before, after, difference, levels, verdict, null, apart(before, after));
    }

    private static boolean sameNumbers(RecordIndicator before, RecordIndicator after) {
        return before.thresholds().equals(after.thresholds())
                && before.parameters().equals(after.parameters())
                && before.words().equals(after.words())
                && before.direction() == after.direction()
                && before.measure() == after.measure();
    }

    private static boolean apart(Signal before, Signal after) {
        Double lowBefore = before.low();
        Double highBefore = before.high();
        Double lowAfter = after.low();
        Double highAfter = after.high();
        return lowBefore != null
                && highBefore != null
                && lowAfter != null
                && highAfter != null
                && (lowAfter > highBefore || lowBefore > highAfter);
    }

    /** How far the value moved, measured by the way from watch to serious; 0 where it cannot be told. */
    double stride() {
        List<Double> thresholds = after.indicator().thresholds();
        double span = Math.abs(thresholds.get(thresholds.size() - 1) - thresholds.get(0));
        return difference == null || span == 0 ? 0 : Math.abs(difference) / span;
    }
}
