package org.zhixing.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file comes to.
 *
 * @param score 0 to 100 after caps; null where the status is not OK
 * @param uncapped before caps; null as the score is
 * @param coverage answered weight ÷ applicable weight, 0 to 1; null for a lost file or where nothing is applicable
 * @param critical ids of critical items at 1 or below, whatever the status
 */
public record FileResult(
        String caseId,
        String worker,
        String stratum,
        @Nullable Double score,
        @Nullable Double uncapped,
        @Nullable Double coverage,
        Status status,
        List<String> critical,
        List<Flag> flags) {

    public FileResult {
        critical = List.copyOf(critical);
        flags = List.copyOf(flags);
    }

    public enum Status {
        OK,
        LOW_COVERAGE,
        CRITICAL_UNRATED,
        LOST
    }

    public enum Flag {
        /** A critical item is at 0: somebody acts now, not when the report is read. */
        ACT_NOW
    }
}
