package org.zhixing.audit;

import java.util.List;

/** Draws the sample (specification 7, ruling C5; formats.md, D6). Anybody can repeat it from the list and the seed. */
public final class Sampling {

    private Sampling() {}

    /** How many cases of a population are audited: 90 % sure to within 15 points; 0 of 0, 1 of 1. */
    public static int size(int population) {
        throw new UnsupportedOperationException("size");
    }

    /**
     * @param cases the population in the order of the list; ids differ
     * @param seed any text, taken as it is
     * @param excluded listed cases that are not in the population
     */
    public static CaseSample draw(
            CaseSample.Method method, List<AuditCase> cases, String seed, List<CaseSample.Excluded> excluded) {
        throw new UnsupportedOperationException("draw");
    }
}
