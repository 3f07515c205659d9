package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;

/** Which data file a command works on. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store")
    @Nullable
    Path file;

    /** The file named, or the user's own. */
    Path path() {
        return file == null ? Desk.defaultStore() : file;
    }

    /** Opens it, and makes it where none is. */
    Desk open() {
        return Desk.open(path());
    }

    /**
     * Opens what is there already, so that a slip of the pen does not make an empty data file.
     *
     * @throws ProblemException (STORE) when there is none
     */
    Desk openExisting() {
        if (Files.notExists(path())) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(path().toString(), "problems.cli.noStore"));
        }
        return open();
    }
}
