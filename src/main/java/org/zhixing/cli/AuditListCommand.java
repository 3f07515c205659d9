package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The audits of an assessment, or of all, newest first. */
@Command(name = "list", description = "cli.command.audit.list")
final class AuditListCommand implements Callable<Integer> {

    private record Line(String assessment, AuditDesk.Card card) {}

    private final Console console;

    @Option(names = "--assessment", paramLabel = "ID", descriptionKey = "cli.option.assessmentOfAudits")
    @Nullable
    String assessment;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AuditListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            List<Line> lines = new ArrayList<>();
            for (String id : assessments(desk)) {
                desk.audits(id).list().forEach(card -> lines.add(new Line(id, card)));
            }
            if (json.wanted) {
                console.print(Json.write(Json.object(
                        "audits", lines.stream().map(AuditListCommand::document).toList())));
            } else if (lines.isEmpty()) {
                console.print(console.text("cli.audit.none"));
            } else {
                table(lines).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }

    private List<String> assessments(Desk desk) {
        if (assessment == null) {
            return desk.assessments().stream().map(AssessmentCard::id).toList();
        }
        AuditsOf.require(desk, assessment);
        return List.of(assessment);
    }

    private Table table(List<Line> lines) {
        Table table = new Table();
        for (Line line : lines) {
            AuditDesk.Card card = line.card();
            table.row(
                    card.id(),
                    card.drawnOn(),
                    console.text(
                            "cli.audit.progress",
                            String.valueOf(card.finished()),
                            String.valueOf(card.drawn()),
                            String.valueOf(card.population())),
                    Printable.of(card.title().value()));
        }
        return table;
    }

    private static Object document(Line line) {
        AuditDesk.Card card = line.card();
        return Json.object(
                "id", card.id(),
                "assessment", line.assessment(),
                "title", card.title().value(),
                "drawnOn", card.drawnOn(),
                "seed", card.seed(),
                "population", card.population(),
                "sample", card.drawn(),
                "finished", card.finished());
    }
}
