package org.zhixing.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.FederationDesk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;

/** Which year of which model several agencies are looked at. */
final class FederationScope {

    @Option(names = "--model", paramLabel = "ID", descriptionKey = "cli.option.federationModel")
    String model = "annual-self-check";

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.federationYear")
    @Nullable
    Integer year;

    /** @throws ProblemException (INPUT) where no agency was assessed under the model at all */
    int year(FederationDesk federation) {
        Integer given = year;
        if (given != null) {
            return given;
        }
        List<Integer> years = federation.years(model);
        if (years.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(model, "problems.federation.nobody"));
        }
        return years.get(0);
    }
}
