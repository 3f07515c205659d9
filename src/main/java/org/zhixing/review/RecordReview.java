package org.zhixing.review;

import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceData;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signals;

/** Service records with what they signal: worked out once, since answers do not change it. */
public record RecordReview(ServiceData data, RecordSignals signals) {

    /** @param period the assessment's, or the one that is analysed */
    public static RecordReview of(AssessmentModel model, ServiceData data, Period period) {
        return new RecordReview(data, Signals.of(model, data.records(), period, data.context()));
    }
}
