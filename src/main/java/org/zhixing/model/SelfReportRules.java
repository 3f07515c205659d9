package org.zhixing.model;

/**
 * The limits of the self-report marks (specification 5). Shares are 0 to 1, gaps are levels, {@code fastSeconds} is
 * seconds an item.
 */
public record SelfReportRules(
        int straightRun,
        double straightDeviation,
        double fastSeconds,
        double ceilingShare,
        double agencyCeilingMean,
        double unsupportedWatch,
        double unsupportedSerious,
        double reversedGap,
        double pairDifference,
        int pairCount,
        int impressionCount,
        int gapItems,
        double gapWatch,
        double gapSerious,
        double robustDifference,
        double contradictedFrom,
        double contradictedTo,
        int contradictedLevel) {}
