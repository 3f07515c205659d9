package org.zhixing.signals;

/** A 90 % interval. */
record Interval(double low, double high) {}
