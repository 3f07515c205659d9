package org.zhixing.textreuse;

/**
 * Who takes in what the join finds, on whatever threads, but never two calls at a time. The same is found whatever the number
 * of threads; the order of the pairs says nothing.
 */
public interface ReuseSink {

    /**
     * Texts that are the same after normalising. Called for every such class before the first pair.
     *
     * @param members numbers of at least two texts, ascending; the first stands for all of them in {@link #pair}
     */
    void identical(int[] members);

    /**
     * Two different texts at or above the threshold.
     *
     * @param left a text's number; the first of its class
     * @param right the same, greater than {@code left}
     * @param common shingles in both
     * @param union shingles in either; common ÷ union is the Jaccard coefficient
     */
    void pair(int left, int right, int common, int union);
}
