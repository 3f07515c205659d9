package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.documents.BundleForm;
import org.zhixing.federation.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the numbers of at least five agencies, without names, to be handed over. */
@Command(name = "export", description = "cli.command.federation.export")
final class FederationExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final FederationScope scope = new FederationScope();

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FederationExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.file().check();
        try (Desk desk = store.openExisting(console)) {
            Bundle bundle = desk.federation().bundle(scope.model, scope.year(desk.federation()));
            out.file().write(BundleForm.write(bundle));
            console.remark(console.text(
                    "cli.federation.exported", String.valueOf(bundle.agencies().size())));
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
