package org.zhixing.agreement;

/** A number told of units, each of which may count several times or not at all. */
interface Statistic {

    /** Units that enter. */
    int units();

    /**
     * @param times how often each unit counts, one place for each; all 1 for the statistic itself
     * @return NaN where it is undefined
     */
    double of(int[] times);
}
