package org.zhixing.review;

import java.util.List;
import org.zhixing.model.Recommendation;

/**
 * A recommendation with what let it fire.
 *
 * @param because ids of indicators, drifts, mismatch types, record indicators, items of the audit or the
 *     collaboration index, each once, in the catalogue's order
 */
public record FiredRecommendation(Recommendation recommendation, List<String> because) {

    /** Stands for the collaboration index among the reasons. */
    public static final String SYNERGY = "SYN";

    public FiredRecommendation {
        because = List.copyOf(because);
    }
}
