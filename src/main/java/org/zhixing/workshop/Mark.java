package org.zhixing.workshop;

/** What the figures of one participant say (specification 6). All but the first ask for a talk, none of them judges. */
public enum Mark {
    /** Mean absolute error of .5 or less. */
    CLOSE,
    /** Rates above the key by .5 or more on average. */
    LENIENT,
    /** Rates below the key by .5 or more on average. */
    SEVERE,
    /** Tells the items apart much less than the key does, or sees dimensions rise and fall together. */
    HALO,
    /** Gives the middle level more often than the key does, by .3 of the items or more. */
    MIDDLE,
    /** Less than 75 % of the levels are within one of the key. */
    FAR,
    /** A weighted kappa below .61. */
    LOW_KAPPA;

    /** Whether it asks for coaching. */
    public boolean needsCoaching() {
        return this == FAR || this == LOW_KAPPA;
    }
}
