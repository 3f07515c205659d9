package org.zhixing.cli;

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
        try (Desk desk = store.open(console)) {
            code = desk.protection().turnOn(chosen);
        }
        new Sealed(console, json.wanted, store.path()).tell("cli.sealed.on", code);
        return ExitStatus.DONE;
    }
}
