package org.zhixing.ui.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A notification: a short message in the corner of the window, such as "removed 1 piece of evidence · undo".
 *
 * @param text a sentence or two in the reader's language; what stands before a line break is what it is about
 * @param kind how long it stays
 * @param action label of the first thing that can be done about it, or null
 * @param act what the action does; null with {@code action}
 * @param also another thing that can be done about it, or null
 */
public record Say(
        String text,
        Kind kind,
        @Nullable String action,
        @Nullable Runnable act,
        @Nullable Act also) {

    /** How long it stays. */
    public enum Kind {
        /** Goes after some seconds: it tells something, or its action is one that Ctrl+Z does as well. */
        PASSING,
        /** Stays until it is dismissed or its action taken. */
        STAYING,
        /** The same, and something went wrong. */
        TROUBLE
    }

    /** Something that can be done. */
    public record Act(String label, Runnable run) {}

    /** Stays until its action is taken or it is dismissed. */
    public Say(String text, @Nullable String action, @Nullable Runnable act) {
        this(text, Kind.STAYING, action, act, null);
    }

    public static Say of(String text) {
        return new Say(text, Kind.PASSING, null, null, null);
    }

    /** With an action that means something only for a while, such as undoing the last change. */
    public static Say passing(String text, String action, Runnable act) {
        return new Say(text, Kind.PASSING, action, act, null);
    }

    /** Something went wrong. */
    public static Say trouble(String text, @Nullable String action, @Nullable Runnable act) {
        return new Say(text, Kind.TROUBLE, action, act, null);
    }

    public Say and(String label, Runnable run) {
        return new Say(text, kind, action, act, new Act(label, run));
    }
}
