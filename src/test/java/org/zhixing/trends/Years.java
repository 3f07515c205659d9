package org.zhixing.trends;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.plan.ActionPlan;
import org.zhixing.review.PastReview;
import org.zhixing.review.Reviews;

/** Periods for tests of comparisons. */
final class Years {

    private Years() {}

    static PastReview year(AssessmentModel model, Assessment assessment) {
        return year(model, assessment, ActionPlan.NONE);
    }

    static PastReview year(AssessmentModel model, Assessment assessment, ActionPlan plan) {
        return Reviews.past(
                new PinnedModel(model, "", ""), Dossier.of(assessment).with(plan), null);
    }

    static AssessmentModel version(AssessmentModel model, String version) {
        return version(model, model.id(), version);
    }

    static AssessmentModel version(AssessmentModel model, String id, String version) {
        return new AssessmentModel(
                id,
                version,
                model.title(),
                model.scale(),
                model.dimensions(),
                model.evidenceTypes(),
                model.roles(),
                model.validityItems(),
                model.inconsistencyPairs(),
                model.coverage(),
                model.evidenceGate(),
                model.overall(),
                model.bands(),
                model.caps(),
                model.matrix(),
                model.drifts(),
                model.driftIndicators(),
                model.selfReport(),
                model.contradictions(),
                model.festivals(),
                model.paths(),
                model.recommendations());
    }

    static AssessmentModel model(String version, Dimension... dimensions) {
        return version(Models.of(dimensions), version);
    }

    /** The verdicts of all scores: total, dimensions, sub-dimensions. */
    static List<String> verdicts(YearComparison comparison) {
        return comparison.scores().stream()
                .map(s -> s.id() + " " + s.verdict() + (s.obstacle() == null ? "" : " " + s.obstacle()))
                .toList();
    }

    static @Nullable Double before(YearComparison comparison, String id) {
        Bounded score = comparison.score(id).orElseThrow().before();
        return score == null ? null : score.score();
    }

    static @Nullable Double after(YearComparison comparison, String id) {
        Bounded score = comparison.score(id).orElseThrow().after();
        return score == null ? null : score.score();
    }
}
