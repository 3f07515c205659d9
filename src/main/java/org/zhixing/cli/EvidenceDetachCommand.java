package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.assessment.Attachment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a file away from a piece of evidence. Its content stays until the store is tidied. */
@Command(name = "detach", description = "cli.command.evidence.detach")
final class EvidenceDetachCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "N", descriptionKey = "cli.parameter.attachment")
    int number = 1;

    @Mixin
    final EvidenceAt at = new EvidenceAt();

    @Mixin
    final JsonOption json = new JsonOption();

    EvidenceDetachCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = at.store.openExisting(console);
                AssessmentSession session = desk.open(at.assessment)) {
            Attachment gone = at.file(session, number);
            List<Attachment> left = new ArrayList<>(session.dossier().attachmentsOf(at.evidence));
            left.remove(gone);
            at.put(session, left);
            if (json.wanted) {
                console.print(EvidenceListCommand.document(desk, session, List.of(at.piece(session))));
            } else {
                at.tell(console, "cli.evidence.detached", number, gone);
            }
        }
        return ExitStatus.DONE;
    }
}
