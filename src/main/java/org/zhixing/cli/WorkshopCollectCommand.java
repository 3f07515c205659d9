package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.desk.CollectedVotes;
import org.zhixing.desk.Collecting;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes filled forms into a session, and says what was taken, what is in doubt and what was refused. */
@Command(name = "collect", description = "cli.command.workshop.collect")
final class WorkshopCollectCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.workshopForms")
    List<Path> files = new ArrayList<>();

    @Option(names = "--replace", descriptionKey = "cli.option.replaceByForms")
    boolean replace;

    @Option(names = "--copies", descriptionKey = "cli.option.workshopCopies")
    boolean copies;

    @Option(names = "--as", paramLabel = "CODE", descriptionKey = "cli.option.collectAsCode")
    String codeName = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopCollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!codeName.isEmpty() && files.size() > 1) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("--as", "problems.cli.oneFormAs"));
        }
        console.interrupted().tidyUp();
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.formsRead"));
        CollectedVotes collected;
        try (Desk desk = store.openExisting(console)) {
            collected = desk.workshops()
                    .collectForms(id, files, new Collecting(replace, copies, codeName), progress)
                    .orElseThrow(() -> new ProblemException(
                            ProblemException.Kind.STORE, Problem.at("", "problems.cli.workshopCollectStopped")));
        }
        progress.clear();
        FiledForms told = new FiledForms(collected, console);
        if (json.wanted) {
            console.print(told.document());
        } else {
            told.tell();
        }
        return collected.any() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
}
