package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.documents.AssessmentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes an assessment of a store as an assessment file. */
@Command(name = "export", description = "cli.command.assessment.export")
final class AssessmentExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.assessment")
    String assessment = "";

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AssessmentExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile file = out.file();
        file.check();
        try (Desk desk = store.openExisting(console);
                AssessmentSession session = desk.open(assessment)) {
            file.write(AssessmentWriter.write(session.dossier()));
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
