package org.zhixing.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The total (specification 9.8 to 9.12).
 *
 * @param score geometric mean after caps, 0 to 100; null when INSUFFICIENT
 * @param borderline the bands of low and high differ
 * @param arithmetic arithmetic mean of the capped dimensions, or null
 * @param cappedFrom the mean with no cap anywhere, or null when nothing was capped
 * @param caps every critical cap that holds
 * @param beforeEvidence as if every gate were open, caps kept; what the agency says of itself
 * @param matrixPresent whether the matrix took part
 * @param raterInterval 90 % bootstrap interval over raters, or null under five raters or when not asked for
 */
public record OverallScore(
        Status status,
        @Nullable Double score,
        @Nullable String display,
        @Nullable String band,
        @Nullable Double low,
        @Nullable Double high,
        boolean borderline,
        @Nullable Double arithmetic,
        boolean imbalance,
        @Nullable Double cappedFrom,
        List<Cap> caps,
        @Nullable Double beforeEvidence,
        boolean matrixPresent,
        @Nullable Sensitivity sensitivity,
        @Nullable RaterInterval raterInterval) {

    public OverallScore {
        caps = List.copyOf(caps);
    }

    public enum Status {
        OK,
        /** A critical indicator is missing. */
        PROVISIONAL,
        INSUFFICIENT
    }

    /** A critical indicator whose effective score caps the total to {@code to}. */
    public record Cap(String indicator, double effective, double to) {}

    /** How far the total moves with the weights, and with equal exponents in the alignment score. */
    public record Sensitivity(
            @Nullable Double weightsLow,
            @Nullable Double weightsHigh,
            @Nullable Double halfHalf) {}

    /** Ends of the interval with the seed and the number of resamples that give them again. */
    public record RaterInterval(double low, double high, long seed, int resamples) {}
}
