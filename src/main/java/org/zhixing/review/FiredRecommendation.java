package org.zhixing.review;

import java.util.List;
import org.zhixing.model.Recommendation;

/**
 * A recommendation with what let it fire.
 *
 * @param because ids of indicators, drifts, mismatch types or record indicators, each once, in the catalogue's order
 */
public record FiredRecommendation(Recommendation recommendation, List<String> because) {

    public FiredRecommendation {
        because = List.copyOf(because);
    }
}
