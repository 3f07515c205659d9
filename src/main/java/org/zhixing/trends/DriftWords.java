package org.zhixing.trends;

import org.jspecify.annotations.Nullable;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.Signal;
import org.zhixing.work.Messages;

/** Changes of drifts and record indicators in words. A level is something to check, never a verdict. */
public final class DriftWords {

    private final Messages messages;
    private final SignalWords signals;

    DriftWords(Messages messages) {
        this.messages = messages;
        this.signals = new SignalWords(messages);
    }

    /** The step with the record indicator to name beside it, such as "level unchanged; late entry 41% → 34%". */
    public String drift(DriftChange change) {
        String step = step(change);
        return change.leading()
                .map(s -> text("trends.drift.with", step, values(s)))
                .orElse(step);
    }

    /** The step alone, such as "one level lower". */
    public String step(DriftChange change) {
        Integer levels = change.levels();
        if (levels == null) {
            Obstacle obstacle = change.obstacle();
            String apart = text("trends.drift.apart", obstacle == null ? "" : text("trends.obstacle." + obstacle));
            Integer selfReport = change.selfReportLevels();
            return selfReport == null ? apart : text("trends.drift.selfReport", apart, step(selfReport));
        }
        String step = step(levels);
        return change.tentative() ? text("trends.drift.tentative", step) : step;
    }

    private String step(int levels) {
        if (levels == 0) {
            return text("trends.drift.same");
        }
        String steps = String.valueOf(Math.abs(levels));
        String number = Math.abs(levels) == 1 ? "one" : "several";
        return text((levels < 0 ? "trends.drift.lower." : "trends.drift.higher.") + number, steps);
    }

    /** A severity by its name. */
    public String severity(@Nullable Integer severity, boolean tentative) {
        String word = text("terms.severity." + (severity == null ? "none" : severity.toString()));
        return tentative ? text("terms.severityTentative", word) : word;
    }

    /** A record indicator's name and both values, such as "late entry 41% → 34%". */
    public String values(SignalChange change) {
        return text(
                "trends.signal.values",
                change.after().indicator().name().in(messages.language()),
                signals.value(change.before()),
                signals.value(change.after()));
    }

    /** The same with intervals and what became of the level. */
    public String signal(SignalChange change) {
        Integer levels = change.levels();
        Obstacle obstacle = change.obstacle();
        String step = levels != null ? step(levels) : obstacle == null ? "" : text("trends.obstacle." + obstacle);
        return text(
                "trends.signal",
                change.id() + " " + change.after().indicator().name().in(messages.language()),
                value(change.before()),
                value(change.after()),
                step);
    }

    private String value(Signal signal) {
        String interval = signals.interval(signal);
        return interval.isEmpty()
                ? signals.value(signal)
                : text("trends.signal.interval", signals.value(signal), interval);
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
