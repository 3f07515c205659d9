package org.zhixing.model;

/**
 * The overall is a weighted geometric mean, so that method cannot make up for empty values (specification 9.8).
 *
 * @param base the least a dimension counts as in the mean
 * @param imbalanceFrom arithmetic mean less overall from which the agency counts as imbalanced
 */
public record OverallRule(double base, double imbalanceFrom) {}
