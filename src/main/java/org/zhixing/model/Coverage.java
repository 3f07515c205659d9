package org.zhixing.model;

/** Limits on coverage, shares of 0 to 1: below the first nothing is scored, below the second the score is marked. */
public record Coverage(double insufficientBelow, double lowBelow) {}
