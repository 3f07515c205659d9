package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a store, which may be damaged or absent; what was there is kept beside it. */
@Command(name = "restore", description = "cli.command.store.restore")
final class StoreRestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.backupFrom")
    Path file = Path.of("");

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (SamePlace.is(file, store.path())) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(file.toString(), "problems.cli.restoreFromStore"));
        }
        if (Files.notExists(file)) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.file.absent"));
        }
        Desk.restoreInto(store.path(), file);
        Written.tell(console, json.wanted, store.path());
        return ExitStatus.DONE;
    }
}
