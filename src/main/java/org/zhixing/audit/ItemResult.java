package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * How one item stands over the files.
 *
 * @param n files in which it has a level
 * @param mean unweighted mean level, 0 to 4; null where n is 0
 * @param least lowest level; null where n is 0
 */
public record ItemResult(
        String item, int n, @Nullable Double mean, @Nullable Double least) {}
