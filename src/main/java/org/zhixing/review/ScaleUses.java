package org.zhixing.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.ScaleUse;

/**
 * How raters use the scale, told by two vignettes that are the same for all (King and Wand 2007, the nonparametric
 * ranks with their intervals for ties and reversals). Workers stand apart here only where enough of them rated both.
 */
final class ScaleUses {

    /** The lowest and the highest rank that an answer can have. */
    record Ranks(int low, int high) {

        /** Of an answer among a rater's own levels for the two vignettes. */
        static Ranks of(double answer, int lower, int upper) {
            boolean[] holds = {
                answer < lower, answer == lower, lower < answer && answer < upper, answer == upper, answer > upper
            };
            int low = 0;
            int high = 0;
            for (int rank = 1; rank <= holds.length; rank++) {
                if (holds[rank - 1]) {
                    low = low == 0 ? rank : low;
                    high = rank;
                }
            }
            return new Ranks(low, high);
        }
    }

    private final AssessmentModel model;
    private final Map<List<String>, Integer> anchors = new HashMap<>();
    private final List<RaterLevels> everybody;
    private final Map<String, String> keys;
    private final RaterTables tables;
    private final int leastWorkers;

    ScaleUses(
            AssessmentModel model,
            Assessment assessment,
            List<RaterLevels> everybody,
            Map<String, String> keys,
            RaterTables tables) {
        this.model = model;
        for (AnchorAnswer answer : assessment.anchorAnswers()) {
            anchors.put(List.of(answer.vignette().name(), answer.dimension(), answer.rater()), answer.level());
        }
        this.everybody = everybody;
        this.keys = keys;
        this.tables = tables;
        this.leastWorkers = assessment.anonymity().leastWorkers();
    }

    /** By seat, then dimension. */
    List<ScaleUse> all() {
        if (anchors.isEmpty()) {
            return List.of();
        }
        List<ScaleUse> uses = new ArrayList<>();
        for (RaterLevels rater : everybody) {
            for (Dimension dimension : model.dimensions()) {
                if (keys.containsKey(rater.rater()) && (rater.role() != Role.W || enoughWorkers(dimension))) {
                    add(uses, rater, dimension);
                }
            }
        }
        return uses;
    }

    private void add(List<ScaleUse> uses, RaterLevels rater, Dimension dimension) {
        Integer lower = anchor(Anchoring.LOWER, dimension, rater);
        Integer upper = anchor(Anchoring.UPPER, dimension, rater);
        double sum = 0;
        double lowest = 0;
        double highest = 0;
        int n = 0;
        if (lower == null || upper == null) {
            return;
        }
        for (int place : RaterReviewing.places(model.indicators(), dimension)) {
            if (rater.gave(place)) {
                double answer = tables.counted(rater, place);
                Ranks ranks = Ranks.of(answer, lower, upper);
                sum += answer;
                lowest += ranks.low();
                highest += ranks.high();
                n++;
            }
        }
        if (n > 0) {
            uses.add(new ScaleUse(
                    keys.getOrDefault(rater.rater(), ""),
                    dimension.id(),
                    lower,
                    upper,
                    sum / n,
                    lowest / n,
                    highest / n));
        }
    }

    private boolean enoughWorkers(Dimension dimension) {
        return everybody.stream()
                        .filter(r -> r.role() == Role.W
                                && anchor(Anchoring.LOWER, dimension, r) != null
                                && anchor(Anchoring.UPPER, dimension, r) != null)
                        .count()
                >= leastWorkers;
    }

    private @org.jspecify.annotations.Nullable Integer anchor(
            Anchoring vignette, Dimension dimension, RaterLevels rater) {
        return anchors.get(List.of(vignette.name(), dimension.id(), rater.rater()));
    }
}
