package org.zhixing.textreuse;

/** What a threshold demands of sets of every size that occurs, worked out once. */
final class Bounds {

    private final int[] leastCommon;
    private final int[] leastPartner;
    private final int[] mostSum;

    /** @param largest the size of the largest set */
    Bounds(Threshold threshold, int largest) {
        leastCommon = new int[2 * largest + 1];
        for (int sum = 1; sum < leastCommon.length; sum++) {
            leastCommon[sum] = threshold.leastCommon(sum, 0);
        }
        leastPartner = new int[largest + 1];
        mostSum = new int[largest + 1];
        for (int size = 1; size <= largest; size++) {
            leastPartner[size] = threshold.leastPartner(size);
            mostSum[size] = threshold.mostPartner(size, 0) + size;
        }
    }

    /** The least number of common shingles with which two sets of so many shingles together reach the threshold. */
    int leastCommon(int sizes) {
        return leastCommon[sizes];
    }

    /** The size of the smallest set that can reach the threshold with a set of this size. */
    int leastPartner(int size) {
        return leastPartner[size];
    }

    /** The most shingles that two sets may have together when only so many of one can still be in common. */
    int mostSum(int remaining) {
        return mostSum[remaining];
    }
}
