package org.zhixing.textreuse;

/**
 * What a join did.
 *
 * @param texts all texts given
 * @param leftOut those too short to be compared
 * @param different different texts among the others
 * @param candidates how often a pair of different texts was looked at
 * @param counted pairs whose shingles were counted
 * @param pairs those at or above the threshold
 */
public record JoinSummary(int texts, int leftOut, int different, long candidates, long counted, long pairs) {}
