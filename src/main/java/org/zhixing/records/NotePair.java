package org.zhixing.records;

/**
 * Two records whose notes are alike though their service dates differ.
 *
 * @param left record id; before {@code right} in file order
 * @param similarity Jaccard of their shingles, from the threshold to 1
 */
public record NotePair(String left, String right, double similarity) {}
