package org.zhixing.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Standing;
import org.zhixing.audit.AuditItem;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.plan.ActionPlan;
import org.zhixing.scoring.Scorecard;
import org.zhixing.signals.Collaboration;

/**
 * Everything there is to show of one assessment.
 *
 * @param standing where the work on it stands; an assessment that comes from a file is closed
 * @param raters who rates how, and where raters see things differently
 * @param records service records with what they signal; null where none were read
 * @param collaboration from the ledger of partners; null where there is none
 * @param audit the newest case-file audit; null where there is none
 * @param plan what the agency means to do
 * @param drifts one finding per drift, in model order
 * @param recommendations all that fire, in the order of formats.md, D4; screens show the first {@link #SHOWN}
 * @param history earlier periods of the same agency and model, oldest first; may be empty
 */
public record Review(
        PinnedModel pinned,
        Assessment assessment,
        Standing standing,
        Scorecard scorecard,
        RaterReview raters,
        @Nullable RecordReview records,
        @Nullable Collaboration collaboration,
        @Nullable AuditReview audit,
        ActionPlan plan,
        List<DriftFinding> drifts,
        List<FiredRecommendation> recommendations,
        Highlights highlights,
        List<PastReview> history) {

    /** How many recommendations are pushed at once (specification 8). */
    public static final int SHOWN = 7;

    public Review {
        drifts = List.copyOf(drifts);
        recommendations = List.copyOf(recommendations);
        history = List.copyOf(history);
    }

    public DriftFinding drift(Drift drift) {
        return drifts.stream().filter(d -> d.drift() == drift).findFirst().orElseThrow();
    }

    /**
     * What each role's answers to an indicator come to, before reversal, as it may be shown on screens and sheets; null
     * where something of it would tell what few workers answered (specification 6).
     */
    public @Nullable Map<Role, Double> shownRoles(String indicator) {
        Map<Role, Double> roles = scorecard.indicator(indicator).orElseThrow().roles();
        return roles != null && roles.containsKey(Role.W) && raters.hidden() != null ? null : roles;
    }

    /** What it was made with beside the answers. */
    public Sources sources() {
        return new Sources(records, collaboration, audit == null ? null : audit.audit(), history);
    }

    /** An item of the audit, where there is one that has it. */
    public Optional<AuditItem> auditItem(String id) {
        return audit == null ? Optional.empty() : audit.audit().pinned().model().item(id);
    }

    public List<FiredRecommendation> shownRecommendations() {
        return recommendations.subList(0, Math.min(SHOWN, recommendations.size()));
    }

    /** The period before this one, when there is one. */
    public Optional<PastReview> previous() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }
}
