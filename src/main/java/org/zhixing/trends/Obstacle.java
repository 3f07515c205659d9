package org.zhixing.trends;

/** Why two values must not be compared. */
public enum Obstacle {
    /** The models have different ids. */
    OTHER_MODEL,
    /** The model's major version differs: another ruler (specification 9.14). */
    MAJOR_VERSION,
    /** The scale of answers differs. */
    OTHER_SCALE,
    /** Indicators that both models ask weigh less than 70 % in one of them (specification 9.14). */
    LITTLE_IN_COMMON,
    /** Asked by one of the two models only. */
    IN_ONE_MODEL,
    /** One period has no score. */
    NO_SCORE,
    /** The matrix takes part in one of the two only (specification 9.7). */
    MATRIX_IN_ONE,
    /** A dimension applies in one of the two only. */
    OTHER_PARTS,
    /** One period has no level. */
    NO_LEVEL,
    /** One period looks at records and self-report, the other at one of them: leaving a source out would read as a change. */
    OTHER_SOURCES,
    /** The record indicator was worked out by other numbers or thresholds. */
    OTHER_NUMBERS
}
