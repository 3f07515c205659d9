package org.zhixing.plan;

import java.time.LocalDate;

/** How much a plan holds, so that it stays a plan that people read, and fits a cell and a calendar. Texts in UTF-16 units. */
public final class PlanLimits {

    public static final int ACTIONS = 200;
    public static final int ID = 64;
    public static final int TITLE = 300;
    public static final int OWNER = 100;
    public static final int NOTES = 4000;
    public static final int REASON = 1000;
    public static final int PROOFS = 20;
    public static final int PROOF = 500;
    public static final int LOCATOR = 1000;
    public static final int TARGETS = 60;

    /** Days that every calendar and spreadsheet can hold. */
    public static final LocalDate FIRST_DUE = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST_DUE = LocalDate.of(2199, 12, 31);

    private PlanLimits() {}
}
