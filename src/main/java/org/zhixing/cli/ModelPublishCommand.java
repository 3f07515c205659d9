package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.model.PinnedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a model file among the models that can be chosen, where its version says what changed. */
@Command(name = "publish", description = "cli.command.model.publish")
final class ModelPublishCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.modelPublished")
    Path file = Path.of("");

    ModelPublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PinnedModel published = ModelLibrary.usual().publish(file);
        console.print(Printable.of(console.text(
                "cli.model.published", published.model().id(), published.model().version(), published.sha256())));
        return ExitStatus.DONE;
    }
}
