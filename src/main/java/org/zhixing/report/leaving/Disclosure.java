package org.zhixing.report.leaving;

import java.util.Locale;

/** How much of what the agency knows a file may hold. */
public enum Disclosure {
    /** All that this kind of file shows inside the agency. */
    INTERNAL,
    /** For readers outside: every number and every row stays, persons become codes, texts that people typed stay behind. */
    OUTSIDE,
    /** Sums alone: no row for a person, a case or a record, and no group so small that it tells of one. */
    STATISTICS;

    /** As a command takes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
