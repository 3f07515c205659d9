package org.zhixing.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.documents.Json;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins an assessment and prints its id. */
@Command(name = "new", description = "cli.command.assessment.new")
final class AssessmentNewCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--model", required = true, paramLabel = "ID", descriptionKey = "cli.option.model")
    String model = "";

    @Option(names = "--agency", required = true, paramLabel = "NAME", descriptionKey = "cli.option.agency")
    String agency = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.from")
    LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.to")
    LocalDate to = LocalDate.EPOCH;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AssessmentNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ModelChoice.installed(model);
        try (Desk desk = store.open(console)) {
            String id = desk.create(NewAssessment.blank(new PersonalText(agency), new Period(from, to), model));
            console.print(json.wanted ? Json.write(Json.object("id", id)) : id);
        }
        return ExitStatus.DONE;
    }
}
