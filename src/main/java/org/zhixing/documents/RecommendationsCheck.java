package org.zhixing.documents;

import java.util.List;
import java.util.stream.Stream;
import org.zhixing.scoring.AlignmentScore.Mismatch;

/** The recommendations of a model and what lets them fire (formats.md, D4). */
final class RecommendationsCheck {
    private final Ids indicators;
    private final Ids records;
    private final Ids roles;
    private final Ids drifts;
    private final Place scale;
    private final Findings findings;

    private RecommendationsCheck(Place model, Ids indicators, Ids records, Findings findings) {
        this.indicators = indicators;
        this.records = records;
        this.roles = RaterRoles.known(model);
        this.drifts = Ids.of(model.items("drifts"), new Findings(""));
        this.scale = model.get("scale");
        this.findings = findings;
    }

    static void check(Place model, Ids indicators, Ids records, Findings findings) {
        RecommendationsCheck check = new RecommendationsCheck(model, indicators, records, findings);
        List<Place> recommendations = model.items("recommendations");
        Ids.of(recommendations, findings);
        Ids paths = Ids.of(model.items("paths"), findings);
        for (Place recommendation : recommendations) {
            paths.require(recommendation.get("path"), findings);
            check.roles.requireAll(recommendation.items("owners"), findings);
            Ranges.within(recommendation.get("dueDays"), 1, 3660, findings);
            recommendation.items("trigger").forEach(check::trigger);
        }
    }

    private void trigger(Place trigger) {
        indicators.require(trigger.get("indicator"), findings);
        records.require(trigger.get("recordIndicator"), findings);
        roles.require(trigger.get("role"), findings);
        roles.requireAll(trigger.items("gap"), findings);
        drifts.require(trigger.get("drift"), findings);
        Ranges.within(trigger.get("atLeast"), 1, 3, findings);
        Ranges.within(trigger.get("levelAtLeast"), 1, 3, findings);
        Ranges.within(trigger.get("synergy").get("below"), 0, 1, findings);
        Double min = scale.number("min");
        Double max = scale.number("max");
        if (min != null && max != null) {
            double lowest = trigger.get("gap").given() ? min - max : min;
            Ranges.within(trigger.get("atMost"), lowest, max, findings);
        }
        String mismatch = trigger.text("mismatch");
        if (mismatch != null
                && Stream.of(Mismatch.Type.values()).noneMatch(t -> t.name().equals(mismatch))) {
            findings.add(trigger.get("mismatch"), "problems.model.unknownId", mismatch);
        }
    }
}
