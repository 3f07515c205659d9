package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a verified copy of a store. */
@Command(name = "backup", description = "cli.command.store.backup")
final class StoreBackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.backupTo")
    Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreBackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        store.checkApart(new OutputFile(file, force));
        try (Desk desk = store.openExisting(console)) {
            desk.backup(file);
        }
        Written.tell(console, json.wanted, file);
        return ExitStatus.DONE;
    }
}
