package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.HandOver;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what was handed over in the place of a store; what was there is kept beside it. */
@Command(name = "takeover", description = "cli.command.store.takeover")
final class StoreTakeoverCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.handOverFrom")
    Path file = Path.of("");

    @Mixin
    final HandOverPassphrase passphrase = new HandOverPassphrase();

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store")
    @Nullable
    Path store;

    @Mixin
    final JsonOption json = new JsonOption();

    StoreTakeoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoreOption place = new StoreOption();
        place.file = store;
        if (Files.notExists(file)) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.file.absent"));
        }
        if (!HandOver.isOne(file)) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.handOver.notOne"));
        }
        HandOver.take(place.path(), file, passphrase.given(console, file));
        new Sealed(console, json.wanted, place.path()).tell("cli.handOver.taken", true);
        return ExitStatus.DONE;
    }
}
