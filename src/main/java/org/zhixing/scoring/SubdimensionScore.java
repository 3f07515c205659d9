package org.zhixing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * @param score 0 to 100; null when INSUFFICIENT or NOT_APPLICABLE
 * @param coverage answered weight over applicable weight, 0 to 1; null when NOT_APPLICABLE
 * @param low with every missing rating at once 0
 * @param high with every missing rating at once 4
 */
public record SubdimensionScore(
        String id,
        ScoreStatus status,
        @Nullable Double score,
        @Nullable Double coverage,
        @Nullable Double low,
        @Nullable Double high) {}
