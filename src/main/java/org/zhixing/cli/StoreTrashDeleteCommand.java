package org.zhixing.cli;

import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes something in the trash for good. Only this asks, by an option, because it cannot be undone. */
@Command(name = "delete", description = "cli.command.store.trash.delete")
final class StoreTrashDeleteCommand extends TrashAct {

    @Option(names = "--yes", descriptionKey = "cli.option.deleteForGood")
    boolean yes;

    StoreTrashDeleteCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (!yes) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at(id, "problems.cli.deleteForGood"));
        }
        return super.call();
    }

    @Override
    void act(Desk desk) {
        if (!desk.trash().delete(id)) {
            console.remark(console.text("cli.trash.notSwept"));
        }
    }
}
