package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.RecordsSummary;
import org.zhixing.desk.RecordCheck.Checked;
import org.zhixing.documents.RecordsWriter;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which rows of record files need mending, and what the others signal; touches no store. */
@Command(name = "check", description = "cli.command.records.check")
final class RecordsCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.recordFiles")
    List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.recordsFrom")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.recordsTo")
    @Nullable
    LocalDate to;

    @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "cli.option.modelOfRecords")
    String model = "annual-self-check";

    @Mixin
    final RecordsOptions options = new RecordsOptions();

    @Mixin
    final JsonOption json = new JsonOption();

    RecordsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Period period = GivenPeriod.of(from, to);
        AssessmentModel asked = ModelChoice.of(model).model();
        Checked checked = RecordsRead.of(console, asked, files, options, period);
        if (json.wanted) {
            console.print(RecordsWriter.write(
                    asked,
                    checked.review(),
                    checked.result().records(),
                    checked.result().problems(),
                    console.messages()));
        } else {
            new RecordsSummary(
                            asked,
                            checked.review(),
                            checked.result().rows(),
                            checked.result().accepted(),
                            checked.result().problems(),
                            console.messages())
                    .lines()
                    .forEach(line -> console.print(Printable.of(line)));
        }
        return checked.result().accepted() > 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
}
