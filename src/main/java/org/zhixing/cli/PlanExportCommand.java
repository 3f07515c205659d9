package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
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
    final OutputOption out = new OutputOption();

    @Option(names = "--with-names", descriptionKey = "cli.option.withNames")
    boolean names;

    @Mixin
    final JsonOption json = new JsonOption();

    PlanExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.file().check();
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.report"));
        try (Desk desk = planning.store.openExisting(console)) {
            console.interrupted().tidyUp();
            boolean written = desk.exportPlan(
                    planning.assessment, out.place, console.messages().language(), names, out.force, progress);
            progress.clear();
            if (!written) {
                throw new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(out.place.toString(), "problems.cli.interrupted"));
            }
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
