package org.zhixing.report.leaving;

/**
 * What a person chose for a file that is about to leave.
 *
 * @param agency whether the agency is named; inside it always is
 */
public record Outgoing(Disclosure level, boolean agency) {

    public static final Outgoing INTERNAL = new Outgoing(Disclosure.INTERNAL, true);

    public Outgoing {
        agency = agency || level == Disclosure.INTERNAL;
    }

    /**
     * What holds where nothing else was chosen: a report for outside is the agency's own and bears its name; statistics are
     * put beside those of others, where a name would tell whose they are.
     */
    public static Outgoing of(Disclosure level) {
        return new Outgoing(level, level != Disclosure.STATISTICS);
    }

    public boolean internal() {
        return level == Disclosure.INTERNAL;
    }

    public boolean statistics() {
        return level == Disclosure.STATISTICS;
    }
}
