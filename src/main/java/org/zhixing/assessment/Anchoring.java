package org.zhixing.assessment;

/** The two fixed vignettes that show how a rater uses the scale (King and Wand's ranks). */
public enum Anchoring {
    /** Plainly weak work. */
    LOWER,
    /** Plainly good work. */
    UPPER
}
