package org.zhixing.review;

import org.zhixing.records.ServiceData;
import org.zhixing.signals.RecordSignals;

/** Service records with what they signal: worked out once, since answers do not change it. */
public record RecordReview(ServiceData data, RecordSignals signals) {}
