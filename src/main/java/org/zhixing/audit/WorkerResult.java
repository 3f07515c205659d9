package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * A worker's files together; never a rank (specification 7, ruling C13).
 *
 * @param n scored files
 * @param mean unweighted mean of their scores, or null under three, as are min and max
 */
public record WorkerResult(
        String id,
        int n,
        @Nullable Double mean,
        @Nullable Double min,
        @Nullable Double max) {}
