package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.summary.FederationLines;
import org.zhixing.desk.Desk;
import org.zhixing.documents.FederationWriter;
import org.zhixing.federation.FederationView;
import org.zhixing.model.AssessmentModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Several agencies' year together. */
@Command(name = "show", description = "cli.command.federation.show")
final class FederationShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final FederationScope scope = new FederationScope();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FederationShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            FederationView view = desk.federation().view(scope.model, scope.year(desk.federation()));
            if (json.wanted) {
                console.print(FederationWriter.write(view));
            } else {
                AssessmentModel model =
                        desk.models().newest(scope.model).orElseThrow().model();
                new FederationLines(view, model, console.messages()).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }
}
