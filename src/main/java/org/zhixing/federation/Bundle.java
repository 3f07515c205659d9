package org.zhixing.federation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * What is handed over: the numbers of at least five agencies under codes, as displayed and in the order of the codes. Whoever
 * knows an agency's own figures can still find them in it; the program says so before it writes one.
 */
public record Bundle(LocalDate madeOn, List<Contribution> agencies) {

    /** Fewer agencies than this would be recognised. */
    public static final int LEAST = 5;

    public Bundle {
        agencies = agencies.stream()
                .sorted(Comparator.comparing(Contribution::code))
                .toList();
    }

    /**
     * Out of what a data file holds.
     *
     * @throws ProblemException (INPUT) with fewer than five agencies
     */
    public static Bundle of(LocalDate madeOn, List<Contribution> agencies) {
        long distinct = agencies.stream().map(Contribution::code).distinct().count();
        if (distinct < LEAST) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT,
                    Problem.at("", "problems.federation.tooFew", String.valueOf(distinct), String.valueOf(LEAST)));
        }
        return new Bundle(madeOn, agencies);
    }
}
