package org.zhixing.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.plan.Action;
import org.zhixing.plan.PlanStep;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who sees to an action, by when, and how far it is; all of it in one step, or none. */
@Command(name = "set", description = "cli.command.plan.set")
final class PlanSetCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ACTION", descriptionKey = "cli.parameter.action")
    String id = "";

    @Mixin
    final Planning planning = new Planning();

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "cli.option.owner")
    @Nullable
    String owner;

    @Option(names = "--due", paramLabel = "DATE", converter = DateConverter.class, descriptionKey = "cli.option.due")
    @Nullable
    LocalDate due;

    @Option(names = "--undated", descriptionKey = "cli.option.undated")
    boolean undated;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.state")
    Action.@Nullable State state;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    @Nullable
    String reason;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
    @Nullable
    String note;

    @Mixin
    final JsonOption json = new JsonOption();

    PlanSetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (undated && due != null) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at("--due --undated", "problems.cli.dueAndUndated"));
        }
        try (Desk desk = planning.store.openExisting(console)) {
            try (AssessmentSession session = desk.open(planning.assessment)) {
                Planning.take(session, new PlanStep.Put(changed(Planning.action(session, id))));
            }
            planning.show(console, desk, json.wanted);
        }
        return ExitStatus.DONE;
    }

    /** A reason belongs to what is dropped; another state leaves it behind. */
    private Action changed(Action before) {
        Action.State then = state == null ? before.state() : state;
        PersonalText kept = then == Action.State.DROPPED ? before.reason() : PersonalText.NONE;
        Action changed = before.with(then, reason == null ? kept : new PersonalText(reason));
        if (owner != null) {
            changed = changed.withOwner(new PersonalText(owner));
        }
        if (due != null || undated) {
            changed = changed.withDue(due);
        }
        return note == null ? changed : changed.withNotes(new PersonalText(note));
    }
}
