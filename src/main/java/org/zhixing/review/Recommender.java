package org.zhixing.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.model.Trigger;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.Collaboration;

/**
 * Chooses recommendations (specification 8; formats.md, D4): critical items first, those of the audit too, then serious
 * drifts, then where most is to be gained, then what is soonest done.
 */
final class Recommender {

    /** A critical item at this effective level or below puts its recommendation first. */
    private static final double CRITICAL_AT_MOST = 1;

    private static final int SERIOUS = 3;
    private static final double SLACK = 1e-9;

    private final AssessmentModel model;
    private final Assessment assessment;
    private final Scoring scoring;
    private final Scorecard scorecard;
    private final List<DriftFinding> drifts;
    private final @Nullable Collaboration collaboration;
    private final @Nullable AuditReview audit;
    private final Map<String, Indicator> indicators;

    Recommender(
            AssessmentModel model,
            Assessment assessment,
            Scoring scoring,
            Scorecard scorecard,
            List<DriftFinding> drifts,
            @Nullable Collaboration collaboration,
            @Nullable AuditReview audit) {
        this.collaboration = collaboration;
        this.audit = audit;
        this.model = model;
        this.assessment = assessment;
        this.scoring = scoring;
        this.scorecard = scorecard;
        this.drifts = drifts;
        this.indicators = model.indicatorsById();
    }

    /** All that fire, most pressing first. */
    List<FiredRecommendation> recommend() {
        List<Candidate> candidates = new ArrayList<>();
        for (Recommendation recommendation : model.recommendations()) {
            List<Trigger> fired =
                    recommendation.trigger().stream().filter(this::fires).toList();
            if (!fired.isEmpty()) {
                candidates.add(candidate(recommendation, fired));
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates.stream()
                .map(c -> new FiredRecommendation(c.recommendation, c.because))
                .toList();
    }

    /** A fired recommendation with what its place in the order depends on. */
    private record Candidate(
            Recommendation recommendation, List<String> because, boolean critical, boolean serious, double gain) {

        static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> !c.critical)
                .thenComparing(c -> !c.serious)
                .thenComparing(Comparator.comparingLong(Candidate::gainRank).reversed())
                .thenComparing(c -> c.recommendation.horizon())
                .thenComparing(c -> c.recommendation.id());

        /** The gain as a whole number, so that the last bits of a mean do not decide between equals. */
        long gainRank() {
            return Math.round(gain * 1e9);
        }
    }

    private Candidate candidate(Recommendation recommendation, List<Trigger> fired) {
        Set<String> because = new LinkedHashSet<>();
        boolean critical = false;
        boolean serious = false;
        double gain = 0;
        for (Trigger trigger : fired) {
            because.add(subject(trigger));
            critical |= criticalInAudit(trigger);
            String id = indicatorOf(trigger);
            Indicator indicator = id == null ? null : indicators.get(id);
            Double effective = id == null ? null : effective(id);
            if (indicator != null && effective != null) {
                critical |= indicator.critical() && effective <= CRITICAL_AT_MOST + SLACK;
                gain = Math.max(gain, (model.scale().max() - effective) * indicator.weight());
            }
            if (trigger instanceof Trigger.DriftAtLeast drift) {
                Integer severity = severity(drift.drift());
                serious |= severity != null && severity >= SERIOUS;
            }
        }
        return new Candidate(recommendation, List.copyOf(because), critical, serious, gain);
    }

    private boolean fires(Trigger trigger) {
        if (trigger instanceof Trigger.IndicatorAtMost t) {
            return atMost(effective(t.indicator()), t.atMost());
        }
        if (trigger instanceof Trigger.RoleAtMost t) {
            return atMost(scoring.roleScore(assessment, t.indicator(), t.role()), t.atMost());
        }
        if (trigger instanceof Trigger.GapAtMost t) {
            return gapAtMost(t.indicator(), t.first(), t.second(), t.atMost());
        }
        if (trigger instanceof Trigger.DriftAtLeast t) {
            Integer severity = severity(t.drift());
            return severity != null && severity >= t.atLeast();
        }
        if (trigger instanceof Trigger.MismatchFound t) {
            return scorecard.alignment().mismatches().stream()
                    .map(Mismatch::type)
                    .anyMatch(type -> type.name().equals(t.mismatch()));
        }
        if (trigger instanceof Trigger.RecordLevelAtLeast t) {
            return drifts.stream()
                    .flatMap(d -> d.triggers().stream())
                    .filter(s -> s.id().equals(t.recordIndicator()))
                    .anyMatch(s -> s.level() != null && s.level() >= t.levelAtLeast());
        }
        if (trigger instanceof Trigger.SynergyAbsent) {
            return collaboration != null && collaboration.median() == null;
        }
        if (trigger instanceof Trigger.SynergyBelow t) {
            Double median = collaboration == null ? null : collaboration.median();
            return median != null && median < t.below() - SLACK;
        }
        return trigger instanceof Trigger.AuditAtMost t && audit != null && audit.atMost(t.audit(), t.atMost());
    }

    /** A critical item of the audit presses as one of the self-check does. */
    private boolean criticalInAudit(Trigger trigger) {
        return trigger instanceof Trigger.AuditAtMost t
                && audit != null
                && audit.isCritical(t.audit())
                && audit.atMost(t.audit(), CRITICAL_AT_MOST);
    }

    private boolean gapAtMost(String indicator, Role first, Role second, double limit) {
        Double a = scoring.roleScore(assessment, indicator, first);
        Double b = scoring.roleScore(assessment, indicator, second);
        return a != null && b != null && a - b <= limit + SLACK;
    }

    private static boolean atMost(@Nullable Double value, double limit) {
        return value != null && value <= limit + SLACK;
    }

    private @Nullable Double effective(String indicator) {
        return scorecard.indicator(indicator).map(i -> i.effective()).orElse(null);
    }

    private @Nullable Integer severity(Drift drift) {
        return drifts.stream()
                .filter(d -> d.drift() == drift)
                .findFirst()
                .map(DriftFinding::severity)
                .orElse(null);
    }

    private static @Nullable String indicatorOf(Trigger trigger) {
        if (trigger instanceof Trigger.IndicatorAtMost t) {
            return t.indicator();
        }
        if (trigger instanceof Trigger.RoleAtMost t) {
            return t.indicator();
        }
        return trigger instanceof Trigger.GapAtMost t ? t.indicator() : null;
    }

    private static String subject(Trigger trigger) {
        String indicator = indicatorOf(trigger);
        if (indicator != null) {
            return indicator;
        }
        if (trigger instanceof Trigger.DriftAtLeast t) {
            return t.drift().name();
        }
        if (trigger instanceof Trigger.MismatchFound t) {
            return t.mismatch();
        }
        if (trigger instanceof Trigger.RecordLevelAtLeast t) {
            return t.recordIndicator();
        }
        if (trigger instanceof Trigger.SynergyAbsent || trigger instanceof Trigger.SynergyBelow) {
            return FiredRecommendation.SYNERGY;
        }
        if (trigger instanceof Trigger.AuditAtMost t) {
            return t.audit();
        }
        throw new IllegalStateException("cannot fire: " + trigger);
    }
}
