package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.report.leaving.Document;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the plan as an action table or a calendar file, by the ending of the file's name. */
@Command(name = "export", description = "cli.command.plan.export")
final class PlanExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final Planning planning = new Planning();

    @Mixin
    final LeavingOptions out = new LeavingOptions();

    @Option(names = "--with-names", descriptionKey = "cli.option.withNames")
    boolean names;

    @Mixin
    final JsonOption json = new JsonOption();

    PlanExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out.preview) {
            return preview();
        }
        Path place = out.checked();
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.report"));
        try (Desk desk = planning.store.openExisting(console)) {
            console.interrupted().tidyUp();
            boolean written = desk.exports(planning.assessment)
                    .plan(place, console.messages().language(), names, out.outgoing(), out.force, progress);
            progress.clear();
            if (!written) {
                throw new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(place.toString(), "problems.cli.interrupted"));
            }
        }
        Written.tell(console, json.wanted, place);
        return ExitStatus.DONE;
    }

    private int preview() {
        try (Desk desk = planning.store.openExisting(console)) {
            out.show(
                    console,
                    json.wanted,
                    desk.exports(planning.assessment)
                            .leaving(
                                    Document.PLAN,
                                    out.outgoing(),
                                    console.messages().language()));
        }
        return ExitStatus.DONE;
    }
}
