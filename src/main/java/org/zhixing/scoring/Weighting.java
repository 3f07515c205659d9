package org.zhixing.scoring;

/**
 * The weights and exponents of one roll-up: the model's own, or changed for a sensitivity.
 *
 * @param dimensions relative weights, above 0
 * @param subdimensions relative weights, above 0
 * @param fulfilmentExponent and its twin: exponents of F and W in the alignment score
 */
record Weighting(double[] dimensions, double[] subdimensions, double fulfilmentExponent, double weakestLinkExponent) {

    static Weighting of(ModelIndex index) {
        return new Weighting(
                index.dimensionWeights(),
                index.subdimensionWeights(),
                index.matrix.fulfilmentExponent(),
                index.matrix.weakestLinkExponent());
    }

    Weighting withDimension(int dimension, double factor) {
        double[] changed = dimensions.clone();
        changed[dimension] *= factor;
        return new Weighting(changed, subdimensions, fulfilmentExponent, weakestLinkExponent);
    }

    Weighting withSubdimensions(double[] weights) {
        return new Weighting(dimensions, weights, fulfilmentExponent, weakestLinkExponent);
    }

    Weighting halfHalf() {
        return new Weighting(dimensions, subdimensions, 0.5, 0.5);
    }
}
