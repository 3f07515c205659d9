package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one file that holds a store and everything attached in it. */
@Command(name = "archive", description = "cli.command.store.archive")
final class StoreArchiveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.archiveTo")
    Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        store.checkApart(new OutputFile(file, force));
        try (Desk desk = store.openExisting(console)) {
            int attached = desk.attachments().archive(file);
            int missing = desk.attachments().check().missing().size();
            String place = file.toAbsolutePath().normalize().toString();
            if (json.wanted) {
                console.print(Json.write(Json.object("file", place, "attachments", attached, "missing", missing)));
            } else {
                console.print(console.text("cli.store.archived", place, attached));
                if (missing > 0) {
                    console.remark(console.text("cli.store.archivedWithout", missing));
                }
            }
        }
        return ExitStatus.DONE;
    }
}
