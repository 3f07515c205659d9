package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts another passphrase in the place of a store's present one. */
@Command(name = "passphrase", description = "cli.command.store.passphrase")
final class StorePassphraseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final NewPassphraseOption passphrase = new NewPassphraseOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StorePassphraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openSealed(console)) {
            desk.protection().change(store.unlocking(console), passphrase.chosen(console));
        }
        new Sealed(console, json.wanted, store.path()).tell("cli.sealed.changed", true);
        return ExitStatus.DONE;
    }
}
