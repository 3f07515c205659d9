package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import org.zhixing.federation.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps what other data files handed over, to be looked at together with what is here. */
@Command(name = "add", description = "cli.command.federation.add")
final class FederationAddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
    List<Path> files = List.of();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FederationAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Object> added = new ArrayList<>();
        try (Desk desk = store.openExisting(console)) {
            for (Path file : files) {
                Bundle bundle = desk.federation().add(file);
                String agencies = String.valueOf(bundle.agencies().size());
                if (json.wanted) {
                    added.add(document(file, bundle));
                } else {
                    console.print(console.text("cli.federation.added", Printable.of(file.toString()), agencies));
                }
            }
        }
        if (json.wanted) {
            console.print(Json.write(Json.object("added", added)));
        }
        return ExitStatus.DONE;
    }

    private static java.util.Map<String, @Nullable Object> document(Path file, Bundle bundle) {
        return Json.object(
                "file", file.toString(),
                "madeOn", bundle.madeOn().toString(),
                "agencies", bundle.agencies().size());
    }
}
