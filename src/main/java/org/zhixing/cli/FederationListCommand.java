package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FederationDesk.BundleCard;
import org.zhixing.documents.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What other data files handed over. */
@Command(name = "list", description = "cli.command.federation.list")
final class FederationListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FederationListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            List<BundleCard> bundles = desk.federation().bundles();
            if (json.wanted) {
                console.print(Json.write(Json.object(
                        "bundles",
                        bundles.stream()
                                .map(b -> Json.object(
                                        "id", b.id(), "madeOn", b.madeOn().toString(), "agencies", b.agencies()))
                                .toList())));
            } else if (bundles.isEmpty()) {
                console.print(console.text("cli.federation.none"));
            } else {
                Table table = new Table(2);
                bundles.forEach(b -> table.row(
                        b.id(),
                        b.madeOn().toString(),
                        console.text("cli.federation.agencies", String.valueOf(b.agencies()))));
                table.lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }
}
