package org.zhixing.ui.raters.analysis;

/** What the one who acts can do about leaving out a rater's answers. */
interface ExclusionActs {

    /** Whether the one who acts may propose or sign it for this rater: a director or supervisor, and not for themselves. */
    boolean maySign(String rater);

    /** The role as which they would sign, in words; empty where they may not. */
    String signsAs();

    /** Asks for a reason, then proposes. */
    void propose(String rater, String name);

    void sign(String rater, String name);

    void withdraw(String rater, String name);
}
