package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Vignette;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prepares a session with the vignettes of a file, or those that come with the model, and prints its id. */
@Command(name = "new", description = "cli.command.workshop.new")
final class WorkshopNewCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--model", required = true, paramLabel = "ID", descriptionKey = "cli.option.model")
    String model = "";

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.option.workshopTitle")
    String title = "";

    @Option(names = "--vignettes", paramLabel = "FILE", descriptionKey = "cli.option.vignettes")
    @Nullable
    Path vignettes;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ModelChoice.installed(model);
        try (Desk desk = store.open(console)) {
            PinnedModel pinned = desk.models().newest(model).orElseThrow();
            List<Vignette> cards = vignettes == null
                    ? desk.workshops().examples(pinned)
                    : desk.workshops().vignettes(vignettes, pinned);
            if (cards.isEmpty()) {
                throw new ProblemException(
                        ProblemException.Kind.USAGE, Problem.at("--vignettes", "problems.workshop.noExamples"));
            }
            String id = desk.workshops().create(model, new PersonalText(title), cards);
            console.print(json.wanted ? Json.write(Json.object("id", id)) : id);
        }
        return ExitStatus.DONE;
    }
}
