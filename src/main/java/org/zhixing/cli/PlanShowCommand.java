package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The plan of an assessment, with what is overdue. */
@Command(name = "show", description = "cli.command.plan.show")
final class PlanShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final Planning planning = new Planning();

    @Mixin
    final JsonOption json = new JsonOption();

    PlanShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = planning.store.openExisting(console)) {
            planning.show(console, desk, json.wanted);
        }
        return ExitStatus.DONE;
    }
}
