package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordSet;
import org.zhixing.signals.Signal.Reason;

/** What service records say on each record indicator of a model (specification 4.2 to 4.4). */
public final class Signals {

    private Signals() {}

    /**
     * One signal per record indicator, in model order. The order of the records has no influence on values and levels.
     *
     * @param period by service date, both ends included (ruling A9); records outside it count only where a formula looks
     *     beyond it
     */
    public static RecordSignals of(AssessmentModel model, RecordSet records, Period period, RecordContext context) {
        Facts facts = new Facts(model, records, period, context);
        List<Judgement> judgements = model.driftIndicators().stream()
                .map(i -> new Judgement(i, outcome(i, facts)))
                .toList();
        List<Signal> ungated = judgements.stream().map(Judgement::signal).toList();
        List<Signal> signals = judgements.stream().map(j -> Gate.of(j, ungated)).toList();
        return RecordSignals.of(period, records, signals);
    }

    private static Outcome outcome(RecordIndicator indicator, Facts facts) {
        @Nullable Measurement measurement = Measurements.BY_ID.get(indicator.id());
        return measurement == null
                ? Outcome.stopped(Reason.NO_CONFIG, Sample.of(0))
                : measurement.measure(indicator, facts);
    }
}
