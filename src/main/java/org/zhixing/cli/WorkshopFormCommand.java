package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a form of a session that somebody fills in instead of using a phone. */
@Command(name = "form", description = "cli.command.workshop.form")
final class WorkshopFormCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Option(names = "--as", paramLabel = "CODE", descriptionKey = "cli.option.formOfCode")
    String codeName = "";

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopFormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.file().check();
        try (Desk desk = store.openExisting(console)) {
            desk.workshops()
                    .createForm(id, codeName, out.place, console.messages().language(), out.force);
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
