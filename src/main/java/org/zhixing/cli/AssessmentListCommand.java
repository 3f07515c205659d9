package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The assessments of a store, newest period first. */
@Command(name = "list", description = "cli.command.assessment.list")
final class AssessmentListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AssessmentListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            List<AssessmentCard> cards = desk.assessments();
            if (json.wanted) {
                console.print(Json.write(Json.object(
                        "assessments",
                        cards.stream().map(AssessmentListCommand::document).toList())));
            } else if (cards.isEmpty()) {
                console.print(console.text("cli.assessment.none"));
            } else {
                table(cards).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }

    private Table table(List<AssessmentCard> cards) {
        Table table = new Table();
        for (AssessmentCard card : cards) {
            String state = card.closed() ? "cli.assessment.closed" : "cli.assessment.open";
            table.row(
                    card.id(),
                    console.text(
                            "cli.period",
                            card.period().from().toString(),
                            card.period().to().toString()),
                    card.modelId() + " " + card.modelVersion(),
                    console.text(
                            "cli.assessment.answered", String.valueOf(card.answered()), String.valueOf(card.asked())),
                    console.text(
                            "cli.assessment.raters", String.valueOf(card.submitted()), String.valueOf(card.raters())),
                    console.text(state),
                    Printable.of(card.agency().value()));
        }
        return table;
    }

    private static Object document(AssessmentCard card) {
        return Json.object(
                "id", card.id(),
                "agency", card.agency().value(),
                "period",
                        Json.object(
                                "from", card.period().from().toString(),
                                "to", card.period().to().toString()),
                "model", card.modelId(),
                "modelVersion", card.modelVersion(),
                "closed", card.closed(),
                "sample", card.sample(),
                "raters", card.raters(),
                "submitted", card.submitted(),
                "answered", card.answered(),
                "asked", card.asked());
    }
}
