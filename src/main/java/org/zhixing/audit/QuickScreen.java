package org.zhixing.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The quick screen by lot quality assurance (LQAS, specification 7): of 19 files drawn from all at once, 13 must pass. It is a
 * signal and no judgement: where 80 % of all files would pass it still says too few with probability {@link #ALPHA}, and where
 * only 50 % would, enough with probability {@link #BETA}.
 *
 * @param files drawn, lost ones included
 * @param passed scored files whose displayed score is at least the model's pass mark and that no critical item capped
 * @param unread files without a score that may still get one; lost files do not pass
 */
public record QuickScreen(int files, int passed, int unread, Verdict verdict) {

    public static final int FILES = 19;
    public static final int DECISION = 13;

    /** Share of files from which the practice is as it should be, and the chance of missing that. */
    public static final double GOOD_SHARE = 0.8;

    public static final double ALPHA = 0.068;

    /** Share of files at which it is not, and the chance of missing that. */
    public static final double POOR_SHARE = 0.5;

    public static final double BETA = 0.084;

    public enum Verdict {
        /** At least 13 of 19 pass. */
        ENOUGH,
        /** Fewer do, and those still unread cannot change that. */
        TOO_FEW,
        /** The files still unread decide. */
        UNDECIDED,
        /** Fewer than 19 cases were there: all of them were drawn, so that their own share is the answer, without chance. */
        ALL_READ
    }

    /** @param files what every drawn file came to */
    static QuickScreen of(List<FileResult> files, AuditRules rules) {
        int passed = (int) files.stream().filter(f -> passes(f, rules)).count();
        int unread = (int) files.stream()
                .filter(f -> f.score() == null && f.status() != FileResult.Status.LOST)
                .count();
        return new QuickScreen(files.size(), passed, unread, verdict(files.size(), passed, unread));
    }

    private static Verdict verdict(int files, int passed, int unread) {
        if (files < FILES) {
            return unread > 0 ? Verdict.UNDECIDED : Verdict.ALL_READ;
        }
        if (passed >= DECISION) {
            return Verdict.ENOUGH;
        }
        return passed + unread >= DECISION ? Verdict.UNDECIDED : Verdict.TOO_FEW;
    }

    /** By the displayed score, as bands go (specification 9.11). */
    private static boolean passes(FileResult file, AuditRules rules) {
        return file.score() != null
                && file.critical().isEmpty()
                && BigDecimal.valueOf(file.score())
                                .setScale(1, RoundingMode.HALF_UP)
                                .doubleValue()
                        >= rules.passFrom();
    }
}
