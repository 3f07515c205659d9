package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.HandOver;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a whole store into a sealed file with a passphrase of its own. */
@Command(name = "handover", description = "cli.command.store.handover")
final class StoreHandoverCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.handOverTo")
    Path file = Path.of("");

    @Mixin
    final HandOverPassphrase passphrase = new HandOverPassphrase();

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreHandoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        store.checkApart(new OutputFile(file, force));
        try (Desk desk = store.openExisting(console)) {
            Unlocking present = desk.protection().isOn() ? store.unlocking(console) : null;
            Passphrase own = passphrase.chosen(console);
            console.interrupted().tidyUp();
            ProgressLine progress = new ProgressLine(console, console.text("cli.progress.seal"));
            boolean written = HandOver.write(desk, present, own, file, progress);
            progress.clear();
            if (!written) {
                throw new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(file.toString(), "problems.cli.interrupted"));
            }
        }
        Written.tell(console, json.wanted, file);
        return ExitStatus.DONE;
    }
}
