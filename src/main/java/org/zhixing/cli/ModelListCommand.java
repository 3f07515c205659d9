package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.Json;
import org.zhixing.model.PinnedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The models that can be chosen. */
@Command(name = "list", description = "cli.command.model.list")
final class ModelListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final JsonOption json = new JsonOption();

    ModelListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ModelLibrary library = ModelLibrary.usual();
        List<PinnedModel> models = library.all();
        library.problems().forEach(console::remark);
        if (json.wanted) {
            console.print(Json.write(Json.object(
                    "models", models.stream().map(ModelListCommand::document).toList())));
            return ExitStatus.DONE;
        }
        Table table = new Table();
        for (PinnedModel pinned : models) {
            table.row(
                    pinned.model().id(),
                    pinned.model().version(),
                    pinned.model().title().in(console.messages().language()));
        }
        table.lines().forEach(console::print);
        return ExitStatus.DONE;
    }

    private static Object document(PinnedModel pinned) {
        return Json.object(
                "id", pinned.model().id(),
                "version", pinned.model().version(),
                "title", pinned.model().title(),
                "sha256", pinned.sha256());
    }
}
