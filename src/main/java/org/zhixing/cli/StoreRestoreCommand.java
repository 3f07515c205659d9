package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Rescue;
import org.zhixing.desk.Restoration;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a store, which may be damaged or absent; what was there is kept beside it. */
@Command(name = "restore", description = "cli.command.store.restore")
final class StoreRestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.backupFrom")
    @Nullable
    Path file;

    @Option(names = "--newest", descriptionKey = "cli.option.newestBackup")
    boolean newest;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path from = from();
        if (SamePlace.is(from, store.path())) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(from.toString(), "problems.cli.restoreFromStore"));
        }
        if (Files.notExists(from)) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(from.toString(), "problems.file.absent"));
        }
        Restoration restoration = new Restoration(store.path(), from);
        restoration.run(unlocking(restoration.asks()));
        Written.tell(console, json.wanted, store.path());
        return ExitStatus.DONE;
    }

    /** What proves that the backup can be opened, where it was given; and what a plain one is sealed with. */
    private @Nullable Unlocking unlocking(Restoration.Asks asks) {
        if (asks == Restoration.Asks.OF_STORE) {
            return store.unlocking(console);
        }
        if (asks == Restoration.Asks.NOTHING) {
            return null;
        }
        if (!store.unlock.isGiven()) {
            console.remark(console.text("cli.store.restoredUnproven"));
            return null;
        }
        return store.unlock.given(console, file == null ? store.path() : file);
    }

    private Path from() {
        if ((file != null) == newest) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("", "problems.cli.fileOrNewest"));
        }
        if (file != null) {
            return file;
        }
        Rescue rescue = Rescue.of(store.path())
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(store.path().toString(), "problems.cli.noGoodBackup")));
        rescue.in(console.messages()).forEach(line -> console.remark(Printable.of(line)));
        return rescue.backup().file();
    }
}
