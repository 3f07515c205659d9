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

    /** The round whose votes are taken, or were taken last: 1 up to the discussion, then 2. */
    public int round() {
        return compareTo(SECOND) >= 0 ? 2 : 1;
    }

    /**
     * Whether what was written down on a form may be handed in for a round: from the round's beginning on, and also when it is
     * over, since forms are collected when people have gone through all of it. A round that has not begun waits.
     */
    public boolean takesForms(int formRound) {
        return formRound == 1 ? this != LOBBY : round() == 2;
    }

    /** The next in the order of the work; the last one stays. */
    public Stage next() {
        return this == COMPARED ? COMPARED : values()[ordinal() + 1];
    }

    /**
     * Whether the stage before may be returned to: not once it would let people rate after they have seen what they were to
     * rate without, the key or the votes of the second round.
     */
    public boolean mayGoBack() {
        return switch (this) {
            case FIRST, LOCKED, DISCUSSING, SECOND -> true;
            case LOBBY, REVEALED, COMPARED -> false;
        };
    }
}
