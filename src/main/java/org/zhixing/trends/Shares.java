package org.zhixing.trends;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.scoring.Scorecard;

/** The share of each indicator that counts in its dimension's score before any cap (specification 9.5 to 9.7). */
final class Shares {

    private Shares() {}

    /** @return by id; those that do not count are absent. With the matrix' share they come to 1 */
    static Map<String, Double> of(AssessmentModel model, Dimension dimension, Scorecard card) {
        boolean matrix = dimension.id().equals(model.matrix().dimension())
                && card.overall().matrixPresent();
        double rest = matrix ? 1 - model.matrix().share() : 1;
        double scored = 0;
        for (Subdimension part : dimension.subdimensions()) {
            scored += counts(card, part) ? part.weight() : 0;
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Subdimension part : dimension.subdimensions()) {
            if (!counts(card, part)) {
                continue;
            }
            double answered = 0;
            for (Indicator indicator : part.indicators()) {
                answered += answered(card, indicator) ? indicator.weight() : 0;
            }
            for (Indicator indicator : part.indicators()) {
                if (answered(card, indicator)) {
                    shares.put(indicator.id(), rest * part.weight() / scored * indicator.weight() / answered);
                }
            }
        }
        return shares;
    }

    private static boolean counts(Scorecard card, Subdimension part) {
        return card.subdimension(part.id()).orElseThrow().score() != null;
    }

    private static boolean answered(Scorecard card, Indicator indicator) {
        return card.indicator(indicator.id()).orElseThrow().effective() != null;
    }
}
