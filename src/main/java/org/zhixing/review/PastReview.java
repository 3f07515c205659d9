package org.zhixing.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.PinnedModel;
import org.zhixing.plan.ActionPlan;
import org.zhixing.records.Period;
import org.zhixing.scoring.Scorecard;
import org.zhixing.signals.RecordSignals;

/**
 * An earlier period with the scores it had under its own model, and all it takes to score it anew beside a later one.
 *
 * @param scorecard in full detail, rater interval included
 * @param signals of its service records; null where none were read
 * @param plan what the agency meant to do after it
 */
public record PastReview(
        PinnedModel pinned,
        Assessment assessment,
        @Nullable RecordSignals signals,
        Scorecard scorecard,
        List<DriftFinding> drifts,
        ActionPlan plan) {

    public PastReview {
        drifts = List.copyOf(drifts);
    }

    public Period period() {
        return assessment.period();
    }

    public String modelVersion() {
        return pinned.model().version();
    }
}
