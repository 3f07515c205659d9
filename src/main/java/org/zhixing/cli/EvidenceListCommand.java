package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pieces of evidence of an assessment, with the files that belong to them. */
@Command(name = "list", description = "cli.command.evidence.list")
final class EvidenceListCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--assessment", required = true, paramLabel = "ID", descriptionKey = "cli.option.assessment")
    String assessment = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    EvidenceListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console);
                AssessmentSession session = desk.open(assessment)) {
            if (json.wanted) {
                console.print(document(desk, session, session.assessment().evidence()));
            } else if (session.assessment().evidence().isEmpty()) {
                console.print(console.text("cli.evidence.none"));
            } else {
                tell(desk, session);
            }
        }
        return ExitStatus.DONE;
    }

    private void tell(Desk desk, AssessmentSession session) {
        Set<String> missing = desk.attachments().missing(session.dossier().attachments());
        Table table = new Table(1, 3);
        for (Evidence piece : session.assessment().evidence()) {
            String places = String.join(console.text("cli.evidence.and"), piece.places());
            table.row(Printable.of(piece.id()), "", piece.type() + " " + places, "", "");
            int number = 0;
            for (Attachment file : session.dossier().attachmentsOf(piece.id())) {
                number++;
                table.row(
                        "",
                        String.valueOf(number),
                        Printable.of(file.name().value()),
                        String.valueOf(file.bytes()),
                        missing.contains(file.sha256()) ? console.text("cli.evidence.missing") : "");
            }
        }
        table.lines().forEach(console::print);
    }

    /** Those pieces with their files, as JSON. */
    static String document(Desk desk, AssessmentSession session, List<Evidence> which) {
        Set<String> missing = desk.attachments().missing(session.dossier().attachments());
        List<Object> pieces = new ArrayList<>();
        for (Evidence piece : which) {
            List<Object> files = new ArrayList<>();
            for (Attachment file : session.dossier().attachmentsOf(piece.id())) {
                files.add(Json.object(
                        "name", file.name().value(),
                        "sha256", file.sha256(),
                        "bytes", file.bytes(),
                        "mediaType", file.mediaType(),
                        "addedAt", file.addedAt().toString(),
                        "missing", missing.contains(file.sha256())));
            }
            pieces.add(Json.object("id", piece.id(), "type", piece.type(), "places", piece.places(), "files", files));
        }
        return Json.write(Json.object("assessment", session.id(), "evidence", pieces));
    }
}
