package org.zhixing.workshop;

/** How large a session may be: generous for a room of people, and bounded, since phones and files bring what they like. */
public final class Limits {

    public static final int VIGNETTES = 20;
    /** Items of one vignette. */
    public static final int ITEMS = 60;

    public static final int EXPERTS = 20;
    public static final int PARTICIPANTS = 500;
    /** Characters of a title, of a session or of a vignette in one language. */
    public static final int TITLE = 200;
    /** Characters of a vignette in one language. */
    public static final int TEXT = 5000;
    /** Characters of an id. */
    public static final int ID = 64;

    private Limits() {}
}
