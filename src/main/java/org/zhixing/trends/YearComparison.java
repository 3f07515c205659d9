package org.zhixing.trends;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;

/**
 * Two periods of one agency side by side (specification 9.13 and 9.14).
 *
 * @param before the earlier one as it was scored in its time
 * @param after the later one as it stands
 * @param scores the total, then each dimension followed by its sub-dimensions, in the later model's order; by the ruler
 * @param indicators those that both models ask, in the later model's order; empty where the ruler is APART
 * @param drifts in the later model's order
 * @param waterfall null unless the totals may be compared
 * @param outcomes of the earlier plan's actions, in its order
 */
public record YearComparison(
        PastReview before,
        PastReview after,
        Ruler ruler,
        List<ScoreChange> scores,
        List<IndicatorChange> indicators,
        List<DriftChange> drifts,
        @Nullable Waterfall waterfall,
        List<ActionOutcome> outcomes) {

    public YearComparison {
        scores = List.copyOf(scores);
        indicators = List.copyOf(indicators);
        drifts = List.copyOf(drifts);
        outcomes = List.copyOf(outcomes);
    }

    /** Takes as long as two scorings in full detail where the models differ. */
    public static YearComparison of(Review now, PastReview before) {
        return of(past(now), before);
    }

    public static YearComparison of(Review now, Review before) {
        return of(past(now), past(before));
    }

    /** @param after the later one */
    public static YearComparison of(PastReview after, PastReview before) {
        return Comparing.of(after, before);
    }

    /** With the period right before it; empty where there is none. */
    public static Optional<YearComparison> withPrevious(Review now) {
        return now.previous().map(before -> of(now, before));
    }

    /** A review as it will be looked back upon. */
    static PastReview past(Review now) {
        return new PastReview(
                now.pinned(),
                now.assessment(),
                now.records() == null ? null : now.records().signals(),
                now.scorecard(),
                now.drifts(),
                now.plan());
    }

    /** The later model, whole: for names. */
    public AssessmentModel model() {
        return after.pinned().model();
    }

    public ScoreChange total() {
        return scores.get(0);
    }

    /** A dimension or sub-dimension; empty for an id that the later model does not have. */
    public Optional<ScoreChange> score(String id) {
        return scores.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public List<ScoreChange> parts(ScoreChange.Part part) {
        return scores.stream().filter(s -> s.part() == part).toList();
    }

    public Optional<IndicatorChange> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public DriftChange drift(Drift drift) {
        return drifts.stream().filter(d -> d.drift() == drift).findFirst().orElseThrow();
    }
}
