package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.secrets.RecoveryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives a store another recovery code. */
@Command(name = "recovery", description = "cli.command.store.recovery")
final class StoreRecoveryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreRecoveryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RecoveryCode code;
        try (Desk desk = store.openSealed(console)) {
            code = desk.protection().newCode(store.unlocking(console));
        }
        new Sealed(console, json.wanted, store.path()).tell("cli.sealed.newCode", code);
        return ExitStatus.DONE;
    }
}
