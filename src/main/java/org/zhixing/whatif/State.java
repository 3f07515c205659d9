package org.zhixing.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.Scorecard;

/** What a trial comes to. */
record State(AssessmentModel model, Scorecard card, List<DriftFinding> drifts) {

    @Nullable
    Double total() {
        return card.overall().score();
    }

    @Nullable
    Integer severity(Drift drift) {
        return drifts.stream()
                .filter(d -> d.drift() == drift)
                .findFirst()
                .map(DriftFinding::severity)
                .orElse(null);
    }

    /** Ids of the critical indicators that cap. */
    Set<String> caps() {
        Set<String> caps = new LinkedHashSet<>();
        card.overall().caps().forEach((OverallScore.Cap c) -> caps.add(c.indicator()));
        return caps;
    }

    /** The band of the total or of a dimension by its id; null without a score. */
    @Nullable
    String band(String part) {
        return part.equals(Effect.TOTAL)
                ? card.overall().band()
                : card.dimension(part).map(DimensionScore::band).orElse(null);
    }
}
