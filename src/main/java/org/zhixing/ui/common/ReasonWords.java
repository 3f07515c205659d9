package org.zhixing.ui.common;

import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.review.Figures;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;

/** What lets a recommendation fire, with its present value, by names that people know. */
public record ReasonWords(Review review, Messages messages) {

    /** All reasons, such as "M1.2 有效分 1.5、文书化 预警". */
    public String because(List<String> reasons) {
        return String.join(
                messages.text("overview.comma"),
                reasons.stream().map(this::reason).toList());
    }

    public String reason(String id) {
        for (Drift drift : Drift.values()) {
            if (drift.name().equals(id)) {
                return messages.text("overview.trigger.drift", driftName(drift), severity(review.drift(drift)));
            }
        }
        if (id.equals(FiredRecommendation.SYNERGY)) {
            return messages.text("terms.synergy");
        }
        if (id.matches("T[1-5]")) {
            return messages.text("overview.trigger.mismatch", messages.text("terms.mismatch." + id));
        }
        return review.scorecard()
                .indicator(id)
                .filter(score -> score.effective() != null)
                .map(score -> messages.text("overview.trigger.indicator", id, Figures.level(score.effective())))
                .orElse(recordIndicator(id));
    }

    /** A record indicator, or an item of the audit. */
    private String recordIndicator(String id) {
        return review.pinned().model().driftIndicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .map(indicator -> id + " " + indicator.name().in(messages.language()))
                .findFirst()
                .or(() ->
                        review.auditItem(id).map(item -> id + " " + item.name().in(messages.language())))
                .orElse(id);
    }

    public String driftName(Drift drift) {
        return review.pinned().model().drift(drift).name().in(messages.language());
    }

    /** The level's name; tentative ones say so. */
    public String severity(DriftFinding finding) {
        if (finding.severity() == null) {
            return messages.text("terms.severity.none");
        }
        String name = messages.text("terms.severity." + finding.severity());
        return finding.tentative() ? messages.text("terms.severityTentative", name) : name;
    }
}
