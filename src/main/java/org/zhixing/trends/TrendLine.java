package org.zhixing.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.Scorecard;

/**
 * Total and dimensions over all periods, as one line may show them (specification 9.14): the periods from the latest back as
 * long as their models allow it, by one ruler, with a line where the model changed; the others as they were, behind a break.
 *
 * @param model what the comparable periods are scored by: the latest model, reduced to what all of them ask where they differ
 * @param years oldest first; the last one is the present
 */
public record TrendLine(AssessmentModel model, List<Year> years) {

    public TrendLine {
        years = List.copyOf(years);
    }

    /** What lies between a period and the one before it. */
    public enum Seam {
        NONE,
        /** The model's indicators or weights changed: a line; scores on both sides are over common indicators. */
        MODEL_CHANGED,
        /** The ruler changed: the line is interrupted. */
        BREAK
    }

    /**
     * @param scores by {@link ScoreChange#TOTAL} and dimension id; without those that could not be scored
     * @param comparable with the latest period
     * @param seam to the period before; NONE for the first
     * @param matrix whether the matrix takes part: without it total and matrix dimension are another thing (specification 9.7)
     */
    public record Year(PastReview review, Map<String, Bounded> scores, boolean comparable, Seam seam, boolean matrix) {

        public Year {
            scores = Map.copyOf(scores);
        }

        /** @return null where it could not be scored */
        public @Nullable Bounded score(String id) {
            return scores.get(id);
        }
    }

    public static TrendLine of(Review now) {
        List<PastReview> all = new ArrayList<>(now.history());
        all.add(YearComparison.past(now));
        return of(all);
    }

    /** @param all oldest first, one at least */
    static TrendLine of(List<PastReview> all) {
        AssessmentModel latest = all.get(all.size() - 1).pinned().model();
        int first = all.size() - 1;
        while (first > 0 && stillComparable(all.subList(first - 1, all.size()), latest)) {
            first--;
        }
        List<AssessmentModel> earlier = all.subList(first, all.size()).stream()
                .map(p -> p.pinned().model())
                .toList();
        boolean same = earlier.stream().allMatch(m -> Numbers.of(m).equals(Numbers.of(latest)));
        AssessmentModel model = same ? latest : CommonModel.of(latest, earlier);
        List<Year> years = new ArrayList<>();
        for (int y = 0; y < all.size(); y++) {
            PastReview past = all.get(y);
            boolean comparable = y >= first;
            Scorecard card = comparable && !same ? Measured.by(model, past).card() : past.scorecard();
            Seam seam = y == 0 ? Seam.NONE : seam(all.get(y - 1), past, y > first);
            years.add(new Year(
                    past, scores(card), comparable, seam, card.overall().matrixPresent()));
        }
        return new TrendLine(model, years);
    }

    /** Whether each of these may be measured by what all of them ask. */
    private static boolean stillComparable(List<PastReview> years, AssessmentModel latest) {
        List<AssessmentModel> models =
                years.stream().map(p -> p.pinned().model()).toList();
        if (models.stream().anyMatch(m -> !Ruler.of(m, latest).comparable())) {
            return false;
        }
        var common = CommonModel.of(latest, models).indicatorsById().keySet();
        return models.stream().allMatch(m -> Weights.enough(Weights.share(m, common)));
    }

    /** @param common whether both stand in their scores over common indicators */
    private static Seam seam(PastReview before, PastReview year, boolean common) {
        Ruler ruler = Ruler.of(before.pinned().model(), year.pinned().model());
        if (ruler.kind() == Ruler.Kind.SAME) {
            return Seam.NONE;
        }
        return common ? Seam.MODEL_CHANGED : Seam.BREAK;
    }

    private static Map<String, Bounded> scores(Scorecard card) {
        Map<String, Bounded> scores = new LinkedHashMap<>();
        Optional.ofNullable(Bounded.of(card.overall())).ifPresent(b -> scores.put(ScoreChange.TOTAL, b));
        card.dimensions().forEach(d -> Optional.ofNullable(Bounded.of(d.score(), d.low(), d.high()))
                .ifPresent(b -> scores.put(d.id(), b)));
        return scores;
    }
}
