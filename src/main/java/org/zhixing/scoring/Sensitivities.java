package org.zhixing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How far the total moves when a dimension weighs half or half as much again, when sub-dimensions weigh the same, and
 * when F and W weigh the same in the alignment score (specification 9.12 c and 3.4).
 */
final class Sensitivities {

    private Sensitivities() {}

    static OverallScore.Sensitivity of(
            ModelIndex index, Scoring.Basis basis, Readings effective, Rollup score, Weighting weighting) {
        Double base = score.overall;
        if (base == null) {
            return new OverallScore.Sensitivity(null, null, null);
        }
        double low = base;
        double high = base;
        for (int d = 0; d < index.dimensions.size(); d++) {
            for (double factor : new double[] {0.5, 1.5}) {
                Double moved = overall(basis, effective, weighting.withDimension(d, factor));
                low = moved == null ? low : Math.min(low, moved);
                high = moved == null ? high : Math.max(high, moved);
            }
        }
        Double equal = overall(basis, effective, weighting.withSubdimensions(index.equalSubdimensionWeights()));
        low = equal == null ? low : Math.min(low, equal);
        high = equal == null ? high : Math.max(high, equal);
        return new OverallScore.Sensitivity(low, high, overall(basis, effective, weighting.halfHalf()));
    }

    private static @Nullable Double overall(Scoring.Basis basis, Readings effective, Weighting weighting) {
        return basis.rollup(effective, effective, weighting).overall;
    }
}
