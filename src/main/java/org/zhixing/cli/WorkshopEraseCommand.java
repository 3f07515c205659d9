package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Erases the participants of a session and their votes; the sums stay. */
@Command(name = "erase", description = "cli.command.workshop.erase")
final class WorkshopEraseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    WorkshopEraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            desk.workshops().erase(id);
            console.print(console.text("cli.workshop.erasedNow"));
            for (Path copy : desk.workshops().backupsHolding(id)) {
                console.remark(console.text("cli.workshop.stillIn", copy.toString()));
            }
        }
        return ExitStatus.DONE;
    }
}
