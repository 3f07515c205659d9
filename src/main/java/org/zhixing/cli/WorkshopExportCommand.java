package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.work.Language;
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
    final LeavingOptions out = new LeavingOptions();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path place = out.preview ? null : out.checked();
        Language language = console.messages().language();
        try (Desk desk = store.openExisting(console)) {
            if (place == null) {
                out.show(console, json.wanted, desk.workshops().leaving(id, out.outgoing(), language));
            } else {
                desk.workshops().export(id, place, language, out.outgoing(), out.force);
                Written.tell(console, json.wanted, place);
            }
        }
        return ExitStatus.DONE;
    }
}
