package org.zhixing.agreement;

/** A percentile interval of resampled units; it tells how the choice of units moves a statistic, nothing about raters. */
public record Interval(double low, double high) {}
