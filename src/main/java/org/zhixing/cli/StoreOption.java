package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Rescue;
import org.zhixing.secrets.Unlocking;
import org.zhixing.store.OutsideChange;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which data file a command works on, and what opens it when it is sealed. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store")
    @Nullable
    Path file;

    @Mixin
    final UnlockOptions unlock = new UnlockOptions();

    /** The file named, or the user's own. */
    Path path() {
        return file == null ? Desk.defaultStore() : file;
    }

    /**
     * Refuses a copy onto the data file itself, and what else cannot be written, before any work.
     *
     * @throws ProblemException of kind USAGE, or as {@link OutputFile#check}
     */
    void checkApart(OutputFile copy) {
        if (SamePlace.is(copy.place(), path())) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(copy.place().toString(), "problems.cli.backupOntoStore"));
        }
        copy.check();
    }

    /**
     * Opens it, and makes it where none is.
     *
     * @throws ProblemException (STORE) when it is sealed and nothing opens it
     */
    Desk open(Console console) {
        Desk desk = Desk.open(path(), Desk.isLocked(path()) ? unlocking(console) : null);
        if (desk.outsideChange().filter(OutsideChange::now).isPresent()) {
            ChangedOutside.of(desk).ifPresent(changed -> tell(console, changed));
        }
        return desk;
    }

    /** Beside the result, which stays what the command gives. */
    private static void tell(Console console, ChangedOutside changed) {
        changed.in(console.messages()).forEach(line -> console.remark(Printable.of(line)));
        Rescue rescue = changed.rescue();
        if (rescue != null) {
            console.remark(console.text(
                    "cli.store.outside.restore",
                    Printable.of(rescue.backup().file().toString())));
        }
        console.remark(console.text("cli.store.outside.accept"));
    }

    /**
     * Opens what is there already, so that a slip of the pen does not make an empty data file.
     *
     * @throws ProblemException (STORE) when there is none, or it is sealed and nothing opens it
     */
    Desk openExisting(Console console) {
        if (Files.notExists(path())) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(path().toString(), "problems.cli.noStore"));
        }
        return open(console);
    }

    /**
     * Opens one that is sealed.
     *
     * @throws ProblemException (STORE) when there is none or nothing opens it; (INPUT) when it is not sealed
     */
    Desk openSealed(Console console) {
        if (Files.exists(path()) && !Desk.isLocked(path())) {
            // Its other troubles come first.
            Desk.open(path()).close();
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(path().toString(), "problems.cli.notSealed"));
        }
        return openExisting(console);
    }

    /** What opens the data file, which is sealed. */
    Unlocking unlocking(Console console) {
        return unlock.given(console, path());
    }
}
