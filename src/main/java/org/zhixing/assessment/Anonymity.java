package org.zhixing.assessment;

/**
 * What was promised to frontline workers (specification 6).
 *
 * @param leastWorkers with fewer of them than this their answers are never shown apart: 3, or 5 where the agency wants more
 * @param roleColumns whether the indicator sheet has a column for the workers' role at all
 */
public record Anonymity(int leastWorkers, boolean roleColumns) {

    /** What holds where nothing was chosen. */
    public static final Anonymity USUAL = new Anonymity(3, true);

    public static final int LEAST = 3;
    public static final int MORE = 5;

    /** The same, or stricter where this asks for more. */
    public Anonymity atLeast(int workers) {
        return workers > leastWorkers ? new Anonymity(workers, roleColumns) : this;
    }
}
