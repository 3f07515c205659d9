package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the texts of a sealed store plainly again. */
@Command(name = "unprotect", description = "cli.command.store.unprotect")
final class StoreUnprotectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreUnprotectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openSealed(console)) {
            ProgressLine progress = new ProgressLine(console, console.text("cli.progress.unseal"));
            console.interrupted().tidyUp();
            boolean done = desk.protection().turnOff(store.unlocking(console), progress);
            progress.clear();
            if (!done) {
                throw new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(store.path().toString(), "problems.cli.interrupted"));
            }
        }
        new Sealed(console, json.wanted, store.path()).tell("cli.sealed.off", false);
        return ExitStatus.DONE;
    }
}
