package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.plan.PlanStep;
import org.zhixing.work.PersonalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a piece of evidence of an action lies; an empty place takes it back. */
@Command(name = "prove", description = "cli.command.plan.prove")
final class PlanProveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "cli.parameter.action")
    String id = "";

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "cli.parameter.proof")
    int number = 1;

    @Parameters(index = "2", paramLabel = "LOCATOR", descriptionKey = "cli.parameter.locator")
    String locator = "";

    @Mixin
    final Planning planning = new Planning();

    @Mixin
    final JsonOption json = new JsonOption();

    PlanProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = planning.store.openExisting(console)) {
            try (AssessmentSession session = desk.open(planning.assessment)) {
                Planning.action(session, id);
                int proof = number < 1 ? -1 : number - 1;
                Planning.take(session, new PlanStep.Prove(id, proof, new PersonalText(locator)));
            }
            planning.show(console, desk, json.wanted);
        }
        return ExitStatus.DONE;
    }
}
