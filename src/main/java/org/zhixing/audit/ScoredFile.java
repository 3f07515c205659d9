package org.zhixing.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the agency's figures need of a drawn file.
 *
 * @param stratumSize N_h
 * @param criticalKnown whether it is known that no critical item is low, or that one is
 */
record ScoredFile(String stratum, int stratumSize, FileResult result, boolean criticalKnown) {

    boolean lost() {
        return result.status() == FileResult.Status.LOST;
    }

    boolean criticalLow() {
        return !result.critical().isEmpty();
    }

    @Nullable
    Double score() {
        return result.score();
    }

    /** The same where a lost file counts as one at 0. */
    @Nullable
    Double scoreAtWorst() {
        return lost() ? (Double) 0.0 : result.score();
    }

    /** Whether a critical item is low; null where it is not known. */
    @Nullable
    Double criticalShare() {
        return criticalKnown ? (Double) (criticalLow() ? 1.0 : 0.0) : null;
    }
}
