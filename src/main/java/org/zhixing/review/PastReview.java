package org.zhixing.review;

import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.records.Period;
import org.zhixing.scoring.Scorecard;

/** An earlier period with the scores it had under its own model. */
public record PastReview(Period period, String modelVersion, Scorecard scorecard, List<DriftFinding> drifts) {

    public PastReview {
        drifts = List.copyOf(drifts);
    }
}
