package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.documents.AssessmentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the whole content of a store as one JSON document, with {@code --json} or without. */
@Command(name = "dump", description = "cli.command.store.dump")
final class StoreDumpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreDumpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            console.print(AssessmentWriter.writeAll(desk.dump()));
        }
        return ExitStatus.DONE;
    }
}
