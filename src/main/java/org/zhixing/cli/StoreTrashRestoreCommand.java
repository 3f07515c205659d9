package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts something in the trash back, as it was. */
@Command(name = "restore", description = "cli.command.store.trash.restore")
final class StoreTrashRestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.trashed")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreTrashRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            desk.trash().restore(id);
            new TrashFacts(console).tell(desk.trash().list(), json.wanted);
        }
        return ExitStatus.DONE;
    }
}
