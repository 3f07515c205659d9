package org.zhixing.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The period that {@code --from} and {@code --to} name: both ends or none (ruling A8). */
final class GivenPeriod {

    private GivenPeriod() {}

    /**
     * @return null where neither is given
     * @throws ProblemException USAGE where one is missing, or the end comes before the beginning
     */
    static @Nullable Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw usage("problems.cli.oneEnd");
        }
        if (to.isBefore(from)) {
            throw usage("problems.cli.endBeforeStart");
        }
        return new Period(from, to);
    }

    private static ProblemException usage(String key) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at("", key));
    }
}
