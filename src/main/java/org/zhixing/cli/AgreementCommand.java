package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.agreement.Scale;
import org.zhixing.cli.summary.AgreementLines;
import org.zhixing.documents.AgreementWriter;
import org.zhixing.importing.ratings.RatingsTableReader;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far the raters of a table agree; touches no store. */
@Command(name = "agreement", description = "cli.command.agreement")
final class AgreementCommand implements Callable<Integer> {

    private static final int MOST_RESAMPLES = 100_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.ratings")
    Path file = Path.of("");

    @Option(names = "--scale", paramLabel = "nominal|ordinal|interval", descriptionKey = "cli.option.scale")
    Scale scale = Scale.ORDINAL;

    @Option(names = "--bootstrap", paramLabel = "1000", descriptionKey = "cli.option.bootstrap")
    int resamples = 1000;

    @Option(names = "--seed", paramLabel = "1", descriptionKey = "cli.option.bootstrapSeed")
    long seed = 1;

    @Mixin
    final JsonOption json = new JsonOption();

    AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (resamples < 0 || resamples > MOST_RESAMPLES) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE,
                    Problem.at("--bootstrap", "problems.cli.bootstrap", String.valueOf(MOST_RESAMPLES)));
        }
        RatingsTable table = RatingsTableReader.read(file);
        if (table.raters().stream().allMatch(name -> NUMBER.matcher(name).matches())) {
            console.remark(console.text("agreement.numbered"));
        }
        Agreement agreement = Agreement.of(table, scale, resamples, seed);
        if (json.wanted) {
            console.print(AgreementWriter.write(agreement));
        } else {
            new AgreementLines(agreement, console.messages())
                    .lines()
                    .forEach(line -> console.print(Printable.of(line)));
        }
        return ExitStatus.DONE;
    }
}
