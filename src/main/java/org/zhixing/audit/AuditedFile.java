package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * A drawn file with what was found in it.
 *
 * @param stratumSize N_h, cases of the population in its stratum
 * @param lost it could not be found: it gets no score and counts in the lower bound (ruling C7)
 * @param first the first reading
 * @param second another auditor's, made without knowing the first; null where there is none
 * @param agreed what both agreed on afterwards; null where they did not talk (ruling C11)
 */
public record AuditedFile(
        String caseId,
        String worker,
        String stratum,
        int stratumSize,
        boolean lost,
        Reading first,
        @Nullable Reading second,
        @Nullable Reading agreed) {}
