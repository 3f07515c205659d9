package org.zhixing.signals;

import java.util.Comparator;
import java.util.List;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/**
 * Lets an indicator count only beside others that are high as well (ruling B40: work that stops at the target is a sign
 * only where processes are hollow).
 */
final class Gate {

    /** Warning. */
    private static final int OPEN_FROM = 2;

    private Gate() {}

    /**
     * The signal as it counts: with none of its gates computable there is nothing to judge by, and it takes over why; with
     * none of them at warning its value stands and its level is 0.
     */
    static Signal of(Judgement judgement, List<Signal> all) {
        Signal signal = judgement.signal();
        List<String> gates = judgement.gates();
        if (gates.isEmpty() || signal.reason() == Reason.NO_CONFIG || signal.reason() == Reason.MISSING_COLUMN) {
            return signal;
        }
        List<Signal> doors = all.stream().filter(s -> gates.contains(s.id())).toList();
        boolean computable = doors.stream().anyMatch(s -> s.status() == Status.OK);
        if (!computable) {
            Reason why = doors.stream()
                    .map(Signal::reason)
                    .max(Comparator.comparing(r -> r == Reason.MISSING_COLUMN))
                    .orElse(Reason.NO_CONFIG);
            return judgement.without(Status.NOT_COMPUTABLE, why);
        }
        boolean open = doors.stream().anyMatch(s -> s.level() != null && s.level() >= OPEN_FROM);
        return open || signal.status() != Status.OK ? signal : judgement.gated();
    }
}
