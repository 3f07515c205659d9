package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.Json;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;
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
        List<Listed> models = Stream.concat(
                        library.all().stream().map(Listed::of),
                        library.audits().stream().map(Listed::of))
                .toList();
        library.problems().forEach(console::remark);
        if (json.wanted) {
            console.print(Json.write(
                    Json.object("models", models.stream().map(Listed::document).toList())));
            return ExitStatus.DONE;
        }
        Table table = new Table();
        for (Listed model : models) {
            table.row(
                    model.id(),
                    model.version(),
                    model.title().in(console.messages().language()));
        }
        table.lines().forEach(console::print);
        return ExitStatus.DONE;
    }

    /** @param kind what it is a model of */
    private record Listed(String id, String version, Text title, String sha256, String kind) {

        static Listed of(PinnedModel pinned) {
            return new Listed(
                    pinned.model().id(),
                    pinned.model().version(),
                    pinned.model().title(),
                    pinned.sha256(),
                    "assessment");
        }

        static Listed of(PinnedAuditModel pinned) {
            return new Listed(
                    pinned.model().id(),
                    pinned.model().version(),
                    pinned.model().title(),
                    pinned.sha256(),
                    "audit");
        }

        Object document() {
            return Json.object("id", id, "version", version, "title", title, "sha256", sha256, "kind", kind);
        }
    }
}
