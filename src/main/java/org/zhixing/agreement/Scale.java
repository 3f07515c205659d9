package org.zhixing.agreement;

/** How two ratings of one unit are compared: the distance of Krippendorff's alpha. */
public enum Scale {
    /** Equal or not. */
    NOMINAL,
    /** By how many ratings lie between them: Krippendorff's rank-based distance. */
    ORDINAL,
    /** By the square of their difference. */
    INTERVAL
}
