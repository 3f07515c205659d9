package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FederationDesk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes out what another data file handed over. */
@Command(name = "remove", description = "cli.command.federation.remove")
final class FederationRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.bundleId")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    FederationRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            FederationDesk federation = desk.federation();
            if (federation.bundles().stream().noneMatch(b -> b.id().equals(id))) {
                throw new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(id, "problems.federation.unknownBundle"));
            }
            federation.remove(id);
            console.print(console.text("cli.federation.removed"));
        }
        return ExitStatus.DONE;
    }
}
