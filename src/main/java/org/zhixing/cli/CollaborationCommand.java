package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.CollaborationTable;
import org.zhixing.documents.CollaborationWriter;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.records.Period;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.PartnerLedger;
import org.zhixing.signals.Collaboration;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Degree and surplus of collaboration from a ledger of partners; touches no store. */
@Command(name = "collaboration", description = "cli.command.collaboration")
final class CollaborationCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.ledger")
    Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.ledgerFrom")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.ledgerTo")
    @Nullable
    LocalDate to;

    @Mixin
    final JsonOption json = new JsonOption();

    CollaborationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int days = days();
        PartnerLedger ledger = PartnerLedgerReader.read(file);
        if (ledger.hasFaults()) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT,
                    ledger.problems().stream()
                            .filter(LedgerProblem::refused)
                            .map(this::placed)
                            .toList(),
                    null);
        }
        ledger.problems().forEach(p -> console.remark(placed(p)));
        if (!ledger.ignored().isEmpty()) {
            console.remark(Printable.of(
                    console.text("collaboration.ignored", String.join(console.text("cli.comma"), ledger.ignored()))));
        }
        Collaboration collaboration = Collaboration.of(ledger.partners(), days);
        if (json.wanted) {
            console.print(CollaborationWriter.write(collaboration));
        } else {
            new CollaborationTable(collaboration, console.messages())
                    .lines()
                    .forEach(line -> console.print(Printable.of(line)));
        }
        return ExitStatus.DONE;
    }

    private Problem placed(LedgerProblem problem) {
        String place =
                console.text("collaboration.place", file.toString(), String.valueOf(problem.row()), problem.column());
        return new Problem(place, problem.key(), problem.arguments());
    }

    private int days() {
        Period period = GivenPeriod.of(from, to);
        return period == null
                ? Collaboration.YEAR_DAYS
                : Math.toIntExact(ChronoUnit.DAYS.between(period.from(), period.to()) + 1);
    }
}
