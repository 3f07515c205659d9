package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Seals a store under a passphrase, or makes a sealed one where none is. */
@Command(name = "protect", description = "cli.command.store.protect", footer = "cli.command.store.protect.more")
final class StoreProtectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final NewPassphraseOption passphrase = new NewPassphraseOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreProtectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Desk.isLocked(store.path())) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(store.path().toString(), "problems.cli.alreadySealed"));
        }
        Passphrase chosen = passphrase.chosen(console);
        RecoveryCode code;
        List<Path> plain;
        try (Desk desk = store.open(console)) {
            ProgressLine progress = new ProgressLine(console, console.text("cli.progress.seal"));
            console.interrupted().tidyUp();
            code = desk.protection()
                    .turnOn(chosen, progress)
                    .orElseThrow(() -> new ProblemException(
                            ProblemException.Kind.STORE,
                            Problem.at(store.path().toString(), "problems.cli.interrupted")));
            progress.clear();
            plain = desk.protection().plainCopies();
        }
        new Sealed(console, json.wanted, store.path()).tell("cli.sealed.on", code);
        if (!plain.isEmpty()) {
            console.remark(console.text("cli.sealed.plainCopies"));
            plain.forEach(copy -> console.remark(Printable.of("  " + copy)));
        }
        return ExitStatus.DONE;
    }
}
