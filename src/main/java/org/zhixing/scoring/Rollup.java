package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.CriticalCap;

/**
 * One way from levels to the total: sub-dimensions, dimensions, matrix, caps, geometric mean (specification 9, steps 5 to
 * 9). Bounds, sensitivities and resamples are the same roll-up over other readings or weights.
 */
final class Rollup {

    final ScoreStatus[] subStatus;
    final double[] subScore;
    final double[] subCoverage;
    final ScoreStatus[] dimStatus;
    final double[] dimCoverage;
    final double[] dimIndicatorScore;
    /** With the matrix, before any cap. */
    final double[] dimUncapped;

    final double[] dimScore;
    final @Nullable AlignmentRollup alignment;
    final boolean matrixUsed;
    final List<OverallScore.Cap> caps = new ArrayList<>();
    /** Null when any dimension that applies has no score, or none applies. */
    final @Nullable Double overall;

    final @Nullable Double overallUncapped;
    final @Nullable Double arithmetic;

    /**
     * @param alignment the matrix' roll-up, or null when nobody answered the matrix
     * @param capBasis what critical caps look at: always the effective levels
     */
    Rollup(
            ModelIndex index,
            Readings readings,
            @Nullable AlignmentRollup alignment,
            Readings capBasis,
            Weighting weighting) {
        int subs = index.subdimensions.size();
        int dims = index.dimensions.size();
        subStatus = new ScoreStatus[subs];
        subScore = new double[subs];
        subCoverage = new double[subs];
        dimStatus = new ScoreStatus[dims];
        dimCoverage = new double[dims];
        dimIndicatorScore = new double[dims];
        dimUncapped = new double[dims];
        dimScore = new double[dims];
        this.alignment = alignment;
        this.matrixUsed = alignment != null && alignment.computable();
        for (int s = 0; s < subs; s++) {
            subdimension(index, readings, s);
        }
        for (int d = 0; d < dims; d++) {
            dimension(index, weighting, d);
        }
        System.arraycopy(dimUncapped, 0, dimScore, 0, dims);
        double overallCap = cap(index, capBasis);
        this.overallUncapped = geometric(index, weighting, dimUncapped);
        Double capped = geometric(index, weighting, dimScore);
        this.overall = capped == null ? null : Double.valueOf(Math.min(capped, overallCap));
        this.arithmetic = arithmetic(weighting);
    }

    private void subdimension(ModelIndex index, Readings readings, int s) {
        double applicable = 0;
        double answered = 0;
        double sum = 0;
        for (int i = index.subStart[s]; i < index.subStart[s + 1]; i++) {
            double weight = index.indicators.get(i).weight();
            if (readings.applicable(i)) {
                applicable += weight;
            }
            if (readings.ok(i)) {
                answered += weight;
                sum += weight * readings.level()[i];
            }
        }
        if (applicable == 0) {
            subStatus[s] = ScoreStatus.NOT_APPLICABLE;
            return;
        }
        subCoverage[s] = answered / applicable;
        subStatus[s] = status(index, subCoverage[s]);
        if (subStatus[s] != ScoreStatus.INSUFFICIENT) {
            subScore[s] = index.model.scale().toScore(sum / answered);
        }
    }

    private void dimension(ModelIndex index, Weighting weighting, int d) {
        double applicable = 0;
        double scored = 0;
        double sum = 0;
        boolean low = false;
        for (int s = index.dimStart[d]; s < index.dimStart[d + 1]; s++) {
            double weight = weighting.subdimensions()[s];
            if (subStatus[s] == ScoreStatus.NOT_APPLICABLE) {
                continue;
            }
            applicable += weight;
            low |= subStatus[s] == ScoreStatus.LOW_COVERAGE;
            if (subStatus[s] != ScoreStatus.INSUFFICIENT) {
                scored += weight;
                sum += weight * subScore[s];
            }
        }
        if (applicable == 0) {
            dimStatus[d] = ScoreStatus.NOT_APPLICABLE;
            return;
        }
        dimCoverage[d] = scored / applicable;
        dimStatus[d] = status(index, dimCoverage[d]);
        if (dimStatus[d] == ScoreStatus.INSUFFICIENT) {
            return;
        }
        if (low) {
            dimStatus[d] = ScoreStatus.LOW_COVERAGE;
        }
        dimIndicatorScore[d] = sum / scored;
        double share = index.matrix.share();
        dimUncapped[d] = d == index.matrixDimension && matrixUsed && alignment != null
                ? (1 - share) * dimIndicatorScore[d] + share * alignment.score()
                : dimIndicatorScore[d];
    }

    private static ScoreStatus status(ModelIndex index, double coverage) {
        if (Compare.below(coverage, index.model.coverage().insufficientBelow())) {
            return ScoreStatus.INSUFFICIENT;
        }
        return Compare.below(coverage, index.model.coverage().lowBelow()) ? ScoreStatus.LOW_COVERAGE : ScoreStatus.OK;
    }

    /** Lowers capped dimensions, collects the caps that hold, and gives the total's cap (infinite when there is none). */
    private double cap(ModelIndex index, Readings basis) {
        double overallCap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < index.indicators.size(); i++) {
            String id = index.indicators.get(i).id();
            double to = Double.POSITIVE_INFINITY;
            for (CriticalCap cap : index.model.caps()) {
                if (basis.ok(i)
                        && cap.indicators().contains(id)
                        && Compare.atMost(basis.level()[i], cap.whenEffectiveAtMost())) {
                    to = Math.min(to, cap.overallTo());
                    lower(index, cap);
                }
            }
            if (Double.isFinite(to)) {
                caps.add(new OverallScore.Cap(id, basis.level()[i], to));
                overallCap = Math.min(overallCap, to);
            }
        }
        return overallCap;
    }

    private void lower(ModelIndex index, CriticalCap cap) {
        for (int d = 0; d < dimScore.length; d++) {
            if (index.dimensions.get(d).id().equals(cap.dimension())) {
                dimScore[d] = Math.min(dimScore[d], cap.dimensionTo());
            }
        }
    }

    boolean scored(int dimension) {
        return dimStatus[dimension] == ScoreStatus.OK || dimStatus[dimension] == ScoreStatus.LOW_COVERAGE;
    }

    private boolean complete() {
        boolean any = false;
        for (int d = 0; d < dimStatus.length; d++) {
            if (dimStatus[d] == ScoreStatus.INSUFFICIENT) {
                return false;
            }
            any |= scored(d);
        }
        return any;
    }

    /** The weighted geometric mean, every dimension counting as the base at least (step 8). */
    private @Nullable Double geometric(ModelIndex index, Weighting weighting, double[] scores) {
        if (!complete()) {
            return null;
        }
        double weights = 0;
        double sum = 0;
        double greatest = 0;
        for (int d = 0; d < scores.length; d++) {
            if (scored(d)) {
                double weight = weighting.dimensions()[d];
                double score = Math.max(scores[d], index.model.overall().base());
                weights += weight;
                sum += weight * Math.log(score);
                greatest = Math.max(greatest, score);
            }
        }
        // Logarithms are inexact in the last place, and no mean is above its greatest term.
        return Math.min(greatest, Math.exp(sum / weights));
    }

    private @Nullable Double arithmetic(Weighting weighting) {
        if (!complete()) {
            return null;
        }
        double weights = 0;
        double sum = 0;
        for (int d = 0; d < dimScore.length; d++) {
            if (scored(d)) {
                weights += weighting.dimensions()[d];
                sum += weighting.dimensions()[d] * dimScore[d];
            }
        }
        return sum / weights;
    }
}
