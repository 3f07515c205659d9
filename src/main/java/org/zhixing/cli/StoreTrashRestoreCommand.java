package org.zhixing.cli;

import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;

/** Puts something in the trash back, as it was. */
@Command(name = "restore", description = "cli.command.store.trash.restore")
final class StoreTrashRestoreCommand extends TrashAct {

    StoreTrashRestoreCommand(Console console) {
        super(console);
    }

    @Override
    void act(Desk desk) {
        desk.trash().restore(id);
    }
}
