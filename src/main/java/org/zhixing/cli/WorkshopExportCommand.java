package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the workbook of a session. */
@Command(name = "export", description = "cli.command.workshop.export")
final class WorkshopExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.file().check();
        try (Desk desk = store.openExisting(console)) {
            desk.workshops().export(id, out.place, console.messages().language(), out.force);
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
