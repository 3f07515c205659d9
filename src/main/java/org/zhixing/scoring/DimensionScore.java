package org.zhixing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * @param score 0 to 100 with matrix and caps; null when INSUFFICIENT or NOT_APPLICABLE
 * @param display the score rounded half up to one decimal, or null
 * @param band id of the band of the displayed score, or null
 * @param coverage weight of sub-dimensions with a score over that of applicable ones; null when NOT_APPLICABLE
 * @param indicatorScore from indicators alone, before matrix and caps, or null
 * @param cappedFrom the score before a critical cap, or null when none lowered it
 */
public record DimensionScore(
        String id,
        ScoreStatus status,
        @Nullable Double score,
        @Nullable String display,
        @Nullable String band,
        @Nullable Double coverage,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double indicatorScore,
        @Nullable Double cappedFrom) {}
