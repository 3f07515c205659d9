package org.zhixing.agreement;

/**
 * A percentile interval of resampled units; it tells how the choice of units moves a statistic, nothing about raters. Where
 * all resamples in it lie on one side of the statistic itself, it is drawn out to that: low ≤ value ≤ high always.
 */
public record Interval(double low, double high) {}
