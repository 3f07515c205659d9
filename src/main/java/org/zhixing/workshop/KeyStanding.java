package org.zhixing.workshop;

/** How far the key of an item can be relied on (specification 6: the median of three experts or more whose alpha holds). */
public enum KeyStanding {
    /** Three experts or more. */
    COMPLETE,
    /** Fewer than three experts, on a vignette that came with the program: counted, and said to be an example. */
    EXAMPLE,
    /** Fewer than three experts: shown as unfinished, and not counted. */
    INCOMPLETE,
    /** The experts' alpha over the vignette's items is below .667: shown, and not counted. */
    DISPUTED,
    /** Nobody has said anything. */
    NONE;

    /** Whether the item counts in what is said of people and of the room. */
    public boolean counts() {
        return this == COMPLETE || this == EXAMPLE;
    }
}
