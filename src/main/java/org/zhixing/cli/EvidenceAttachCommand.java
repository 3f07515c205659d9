package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.assessment.Attachment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Attaches files to a piece of evidence: all of them, or none when one may not be attached. */
@Command(name = "attach", description = "cli.command.evidence.attach")
final class EvidenceAttachCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.parameter.attached")
    List<Path> files = List.of();

    @Mixin
    final EvidenceAt at = new EvidenceAt();

    @Mixin
    final JsonOption json = new JsonOption();

    EvidenceAttachCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = at.store.openExisting(console);
                AssessmentSession session = desk.open(at.assessment)) {
            List<Attachment> all = new ArrayList<>(
                    session.dossier().attachmentsOf(at.piece(session).id()));
            int before = all.size();
            for (Path file : files) {
                all.add(desk.attachments().take(at.evidence, file));
            }
            at.put(session, all);
            if (json.wanted) {
                console.print(EvidenceListCommand.document(desk, session, List.of(at.piece(session))));
            } else {
                for (int i = before; i < all.size(); i++) {
                    at.tell(console, "cli.evidence.attached", i + 1, all.get(i));
                }
            }
        }
        return ExitStatus.DONE;
    }
}
