package org.zhixing.audit;

import java.util.List;

/**
 * Numbers of specification 7 and rulings C5 to C14, as the model carries them.
 *
 * @param fileCaps the lower one first
 * @param leastCoverage share of the applicable weight that must be answered, 0.8, included
 * @param mostNotApplicable share of the whole weight that may be not applicable, 0.4, included
 * @param agencyCap 59
 * @param agencyCapShare critical share above which the agency is capped, 0.1, not included
 * @param leastScoredShare share of the population whose strata have a score, 0.8, included
 * @param provisionalLost share of lost files above which the agency's score is provisional, 0.1, not included
 * @param leastFilesForWorker 3
 * @param leastFilesForInterval 10
 * @param passFrom displayed score from which a file passes the quick screen, 60, where the band "adequate" begins
 */
public record AuditRules(
        List<FileCap> fileCaps,
        double leastCoverage,
        double mostNotApplicable,
        double agencyCap,
        double agencyCapShare,
        double leastScoredShare,
        double provisionalLost,
        int leastFilesForWorker,
        int leastFilesForInterval,
        double passFrom) {

    public AuditRules {
        fileCaps = List.copyOf(fileCaps);
    }

    /** A file with a critical item at this level or below scores at most {@code cap}. */
    public record FileCap(int criticalAtMost, double cap) {}
}
