package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the content of an attached file to a place of one's own. */
@Command(name = "save", description = "cli.command.evidence.save")
final class EvidenceSaveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "N", descriptionKey = "cli.parameter.attachment")
    int number = 1;

    @Mixin
    final EvidenceAt at = new EvidenceAt();

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final JsonOption json = new JsonOption();

    EvidenceSaveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile file = out.file();
        file.check();
        try (Desk desk = at.store.openExisting(console);
                AssessmentSession session = desk.open(at.assessment)) {
            byte[] content = desk.attachments().content(at.file(session, number));
            file.write(to -> to.write(content));
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
