package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts an assessment, an audit or a workshop session into the trash. */
@Command(name = "put", description = "cli.command.store.trash.put")
final class StoreTrashPutCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.trashed")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreTrashPutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            desk.trash().put(id);
            new TrashFacts(console).tell(desk.trash().list(), json.wanted);
        }
        return ExitStatus.DONE;
    }
}
