package org.zhixing.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agency out of its files (specification 7, rulings C6, C7, C9, C10 and C14). */
final class AgencyScoring {

    private static final double Z = 1.6449;
    private static final double NOISE = 1e-9;
    private static final double MOST_POINTS = 100;

    private final AuditRules rules;

    AgencyScoring(AuditRules rules) {
        this.rules = rules;
    }

    AgencyResult of(List<ScoredFile> files, int population) {
        Strata scores = Strata.of(files, ScoredFile::score);
        int lost = (int) files.stream().filter(ScoredFile::lost).count();
        Double criticalShare = Strata.of(files, ScoredFile::criticalShare).mean();
        boolean capped = files.stream().anyMatch(f -> f.result().flags().contains(FileResult.Flag.ACT_NOW))
                || (criticalShare != null && criticalShare > rules.agencyCapShare() + NOISE);
        Double mean = scores.mean();
        if (mean == null || scores.size() < rules.leastScoredShare() * population - NOISE) {
            return new AgencyResult(
                    null,
                    null,
                    null,
                    null,
                    null,
                    capped,
                    criticalShare,
                    lost,
                    null,
                    null,
                    AgencyResult.Status.INSUFFICIENT);
        }
        Double se = scores.standardError();
        Double half = se == null || scores.files() < rules.leastFilesForInterval() ? null : (Double) (Z * se);
        Double worst = Strata.of(files, ScoredFile::scoreAtWorst).mean();
        return new AgencyResult(
                capped(mean, capped),
                half == null ? null : capped(Math.max(0, mean - half), capped),
                half == null ? null : capped(Math.min(MOST_POINTS, mean + half), capped),
                se,
                mean,
                capped,
                criticalShare,
                lost,
                // A file that scores 0 has its critical items at 0, and that caps the agency
                capped(worst, capped || lost > 0),
                worst,
                lost > rules.provisionalLost() * files.size() + NOISE
                        ? AgencyResult.Status.PROVISIONAL
                        : AgencyResult.Status.OK);
    }

    private @Nullable Double capped(@Nullable Double score, boolean capped) {
        return score == null || !capped ? score : (Double) Math.min(score, rules.agencyCap());
    }
}
