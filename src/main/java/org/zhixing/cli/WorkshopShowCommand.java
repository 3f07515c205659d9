package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.workshop.SessionLines;
import org.zhixing.desk.Desk;
import org.zhixing.documents.WorkshopResultsWriter;
import org.zhixing.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a session came to. */
@Command(name = "show", description = "cli.command.workshop.show")
final class WorkshopShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            Workshop workshop = desk.workshops().read(id);
            if (json.wanted) {
                console.print(WorkshopResultsWriter.write(workshop));
            } else {
                new SessionLines(workshop, console.messages()).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }
}
