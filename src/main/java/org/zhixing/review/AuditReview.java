package org.zhixing.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.ItemResult;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.Scorecard;

/**
 * The newest case-file audit of an assessment, with what it means beside the self-check (specification 7).
 *
 * @param symptoms of each drift: the audit's items that point to it and stand low, by drift; never an own level
 * @param beside the agency's own rating beside the audit's for indicators that both ask, in model order
 */
public record AuditReview(
        CaseFileAudit audit, AuditResult result, Map<Drift, List<Symptom>> symptoms, List<Beside> beside) {

    /** An item at this mean or below stands low enough to be shown beside a drift. */
    private static final double LOW = 2.0;

    /** Files that an item's mean must be over, before it says anything. */
    public static final int LEAST_FILES = 3;

    private static final double SLACK = 1e-9;

    public AuditReview {
        symptoms = Map.copyOf(symptoms);
        beside = List.copyOf(beside);
    }

    /** What an audit comes to beside the self-check's scores. */
    public static AuditReview of(AssessmentModel model, Scorecard scorecard, CaseFileAudit audit) {
        AuditResult result = audit.result();
        Map<Drift, List<Symptom>> symptoms = new EnumMap<>(Drift.class);
        List<Beside> beside = new ArrayList<>();
        for (AuditItem item : audit.pinned().model().items()) {
            Double mean = mean(result, item.id());
            if (mean != null && mean <= LOW + SLACK) {
                int n = result.item(item.id()).orElseThrow().n();
                item.drift().forEach(drift -> symptoms.computeIfAbsent(drift, d -> new ArrayList<>())
                        .add(new Symptom(item.id(), mean, n)));
            }
        }
        for (Indicator indicator : model.indicators()) {
            Double self =
                    scorecard.indicator(indicator.id()).map(IndicatorScore::s).orElse(null);
            for (AuditItem item : audit.pinned().model().items()) {
                Double mean = mean(result, item.id());
                if (self != null && mean != null && item.indicators().contains(indicator.id())) {
                    beside.add(new Beside(indicator.id(), item.id(), self, mean, self - mean));
                }
            }
        }
        return new AuditReview(audit, result, symptoms, beside);
    }

    /** Null under {@link #LEAST_FILES} files. */
    private static @Nullable Double mean(AuditResult result, String item) {
        return result.item(item)
                .filter(i -> i.n() >= LEAST_FILES)
                .map(ItemResult::mean)
                .orElse(null);
    }

    /** The items that point to a drift and stand low, in the audit model's order. */
    public List<Symptom> symptoms(Drift drift) {
        return symptoms.getOrDefault(drift, List.of());
    }

    /**
     * Whether the audit's item is at this level or below: a critical item when any audited file is, another when its mean
     * is (formats.md, D4).
     */
    public boolean atMost(String item, double level) {
        Optional<ItemResult> found = result.item(item);
        Double compared = found.map(isCritical(item) ? ItemResult::least : ItemResult::mean)
                .orElse(null);
        return compared != null && compared <= level + SLACK;
    }

    public boolean isCritical(String item) {
        return audit.pinned().model().item(item).map(AuditItem::critical).orElse(false);
    }

    /**
     * @param mean level of the item over the files, 0 to 4
     * @param n files in which it has a level
     */
    public record Symptom(String item, double mean, int n) {}

    /**
     * @param self the indicator's score after reversal, before gating, 0 to 4
     * @param audited mean level of the item, 0 to 4
     * @param difference self − audited
     */
    public record Beside(String indicator, String item, double self, double audited, double difference) {}
}
