package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.Desk;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The workshop sessions of a store, newest first. */
@Command(name = "list", description = "cli.command.workshop.list")
final class WorkshopListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    WorkshopListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            List<WorkshopDesk.Card> cards = desk.workshops().list();
            if (json.wanted) {
                console.print(Json.write(Json.object(
                        "workshops",
                        cards.stream().map(WorkshopListCommand::document).toList())));
            } else if (cards.isEmpty()) {
                console.print(console.text("cli.workshop.none"));
            } else {
                table(cards).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }

    private Table table(List<WorkshopDesk.Card> cards) {
        Table table = new Table();
        for (WorkshopDesk.Card card : cards) {
            table.row(
                    card.id(),
                    card.createdOn(),
                    console.text("cli.workshop.vignettes", String.valueOf(card.vignettes())),
                    card.erased()
                            ? console.text("cli.workshop.erased")
                            : console.text("cli.workshop.people", String.valueOf(card.participants())),
                    Printable.of(card.title().value()));
        }
        return table;
    }

    private static Object document(WorkshopDesk.Card card) {
        return Json.object(
                "id", card.id(),
                "title", card.title().value(),
                "createdOn", card.createdOn(),
                "vignettes", card.vignettes(),
                "participants", card.participants(),
                "erased", card.erased());
    }
}
