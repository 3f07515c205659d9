package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes something in the trash for good. Only this asks, by an option, because it cannot be undone. */
@Command(name = "delete", description = "cli.command.store.trash.delete")
final class StoreTrashDeleteCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.trashed")
    String id = "";

    @Option(names = "--yes", descriptionKey = "cli.option.deleteForGood")
    boolean yes;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreTrashDeleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!yes) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at(id, "problems.cli.deleteForGood"));
        }
        try (Desk desk = store.openExisting(console)) {
            if (!desk.trash().delete(id)) {
                console.remark(console.text("cli.trash.notSwept"));
            }
            new TrashFacts(console).tell(desk.trash().list(), json.wanted);
        }
        return ExitStatus.DONE;
    }
}
