package org.zhixing.workshop;

/** Where the round on one vignette stands; the order is the one of the work (specification 6). */
public enum Stage {
    /** People join; nothing can be rated yet. */
    LOBBY,
    /** Everybody rates alone. */
    FIRST,
    /** The first ratings are locked. */
    LOCKED,
    /** The expert key is shown. */
    REVEALED,
    /** The group talks; the clock may run. */
    DISCUSSING,
    /** Everybody rates again. */
    SECOND,
    /** Before and after side by side. */
    COMPARED;

    /** Whether votes are taken. */
    public boolean voting() {
        return this == FIRST || this == SECOND;
    }

    /** Whether the key may be seen, by participants too. */
    public boolean keyShown() {
        return compareTo(REVEALED) >= 0;
    }
}
