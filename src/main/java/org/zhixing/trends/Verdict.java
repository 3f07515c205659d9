package org.zhixing.trends;

/** What may be said of two values of neighbouring periods. It names the direction of the number, not whether that is good. */
public enum Verdict {
    UP,
    DOWN,
    /** The difference is no larger than what the two periods leave open (specification 9.13). */
    NO_CLEAR_CHANGE,
    /** The two must not be compared; an {@link Obstacle} says why. */
    NOT_COMPARABLE
}
