package org.zhixing.cli;

import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;

/** Puts an assessment, an audit or a workshop session into the trash. */
@Command(name = "put", description = "cli.command.store.trash.put")
final class StoreTrashPutCommand extends TrashAct {

    StoreTrashPutCommand(Console console) {
        super(console);
    }

    @Override
    void act(Desk desk) {
        desk.trash().put(id);
    }
}
