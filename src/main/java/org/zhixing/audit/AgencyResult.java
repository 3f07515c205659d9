package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * The agency by strata weights (specification 7, rulings C6, C7, C10, C14).
 *
 * @param score after the cap; null when INSUFFICIENT, as are uncapped, the interval and both lower bounds
 * @param low end of the 90 % interval with the finite-population correction, within 0 to 100 and capped as the score; null
 *     under ten scored files
 * @param se standard error in points; null where no stratum has two scored files
 * @param capped whether the rule of the cap holds, also where the score lies below the cap anyway
 * @param criticalShare share of files with a critical item at 1 or below, by strata weights; null where none was rated
 * @param lost number of lost files
 * @param lowerBound the score if every lost file scored 0; such a file has its critical items at 0, so that the cap holds
 *     then: hiding a file never pays
 * @param uncappedLowerBound the same before the cap
 */
public record AgencyResult(
        @Nullable Double score,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double se,
        @Nullable Double uncapped,
        boolean capped,
        @Nullable Double criticalShare,
        int lost,
        @Nullable Double lowerBound,
        @Nullable Double uncappedLowerBound,
        Status status) {

    public enum Status {
        OK,
        PROVISIONAL,
        INSUFFICIENT
    }
}
