package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is in the trash of a store; what was put there last comes first. */
@Command(name = "list", description = "cli.command.store.trash.list")
final class StoreTrashListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreTrashListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            new TrashFacts(console).tell(desk.trash().list(), json.wanted);
        }
        return ExitStatus.DONE;
    }
}
