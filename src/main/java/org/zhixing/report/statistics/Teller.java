package org.zhixing.report.statistics;

import org.jspecify.annotations.Nullable;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.work.Messages;

/**
 * Puts what may be told of small groups into words.
 *
 * @param least how many persons, files or records a group has at least, before it is told of: the three of specification 6
 *     (with fewer workers theirs do not stand apart), or five where the agency promised that
 */
record Teller(Messages messages, int least) {

    String say(String key, Object... arguments) {
        return messages.text("outgoing.statistics." + key, arguments);
    }

    Cell of(Breakdown.Told told) {
        if (told instanceof Breakdown.Told.Count count) {
            return Statistics.count(count.count());
        }
        return told instanceof Breakdown.Told.Few few ? new Cell.Held(say("few", String.valueOf(few.least()))) : held();
    }

    /** A count by itself. */
    Cell count(int count) {
        return of(Breakdown.told(count, least));
    }

    Cell held() {
        return new Cell.Held(say("held"));
    }

    /** A number where it may be told. */
    Cell unless(boolean hold, @Nullable Double value, Measure measure) {
        return hold ? held() : Statistics.number(value, measure);
    }

    /** A share of so many, unless it or its rest stands for a few of them. */
    Cell share(@Nullable Double share, int of) {
        return unless(share != null && tells(share, of), share, Measure.SHARE);
    }

    /** Whether a share stands for fewer than {@code least} of so many, or leaves as few. */
    boolean tells(double share, double of) {
        double part = share * of;
        return few(part) || few(of - part);
    }

    private boolean few(double count) {
        return count > 1e-9 && count < least - 1e-9;
    }
}
