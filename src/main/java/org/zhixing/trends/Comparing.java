package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.trends.ScoreChange.Part;

/** Makes a {@link YearComparison}. */
final class Comparing {

    private final Ruler ruler;
    private final Scorecard before;
    private final Scorecard after;

    private Comparing(Ruler ruler, Scorecard before, Scorecard after) {
        this.ruler = ruler;
        this.before = before;
        this.after = after;
    }

    static YearComparison of(PastReview after, PastReview before) {
        Ruler ruler = Ruler.of(before.pinned().model(), after.pinned().model());
        Measured then = Measured.by(ruler, before, after);
        Measured now = Measured.by(ruler, after, before);
        Comparing comparing = new Comparing(ruler, then.card(), now.card());
        List<ScoreChange> scores = comparing.scores();
        List<IndicatorChange> indicators =
                ruler.comparable() ? IndicatorChange.all(ruler.model(), then.card(), now.card()) : List.of();
        List<DriftChange> drifts = DriftChange.all(then.drifts(), now.drifts(), ruler.obstacle());
        boolean totals = scores.get(0).verdict() != Verdict.NOT_COMPARABLE;
        return new YearComparison(
                before,
                after,
                ruler,
                scores,
                indicators,
                drifts,
                totals ? Attribution.of(ruler.model(), then.card(), now.card(), indicators) : null,
                ActionOutcome.all(before.plan(), indicators, drifts));
    }

    private List<ScoreChange> scores() {
        AssessmentModel model = ruler.model();
        List<ScoreChange> scores = new ArrayList<>();
        Bounded totalBefore = Bounded.of(before.overall());
        Bounded totalAfter = Bounded.of(after.overall());
        scores.add(ScoreChange.of(
                model, Part.TOTAL, ScoreChange.TOTAL, totalBefore, totalAfter, totalObstacle(totalBefore, totalAfter)));
        for (Dimension dimension : model.dimensions()) {
            scores.add(ScoreChange.of(
                    model,
                    Part.DIMENSION,
                    dimension.id(),
                    bounded(before.dimension(dimension.id())),
                    bounded(after.dimension(dimension.id())),
                    obstacle(dimension)));
            for (Subdimension part : dimension.subdimensions()) {
                scores.add(ScoreChange.of(
                        model,
                        Part.SUBDIMENSION,
                        part.id(),
                        boundedPart(before.subdimension(part.id())),
                        boundedPart(after.subdimension(part.id())),
                        obstacle(part)));
            }
        }
        return scores;
    }

    private @Nullable Obstacle totalObstacle(@Nullable Bounded from, @Nullable Bounded to) {
        if (ruler.obstacle() != null || from == null || to == null) {
            return ruler.obstacle();
        }
        if (matrixInOne()) {
            return Obstacle.MATRIX_IN_ONE;
        }
        return scored(before).equals(scored(after)) ? null : Obstacle.OTHER_PARTS;
    }

    private @Nullable Obstacle obstacle(Dimension dimension) {
        if (ruler.obstacle() != null) {
            return ruler.obstacle();
        }
        return dimension.id().equals(ruler.model().matrix().dimension()) && matrixInOne()
                ? Obstacle.MATRIX_IN_ONE
                : null;
    }

    private @Nullable Obstacle obstacle(Subdimension part) {
        return ruler.comparable() && part.indicators().isEmpty() ? Obstacle.IN_ONE_MODEL : ruler.obstacle();
    }

    private boolean matrixInOne() {
        return before.overall().matrixPresent() != after.overall().matrixPresent();
    }

    private static List<String> scored(Scorecard card) {
        return card.dimensions().stream()
                .filter(d -> d.score() != null)
                .map(DimensionScore::id)
                .toList();
    }

    private static @Nullable Bounded bounded(Optional<DimensionScore> score) {
        return score.map(s -> Bounded.of(s.score(), s.low(), s.high())).orElse(null);
    }

    private static @Nullable Bounded boundedPart(Optional<SubdimensionScore> score) {
        return score.map(s -> Bounded.of(s.score(), s.low(), s.high())).orElse(null);
    }
}
