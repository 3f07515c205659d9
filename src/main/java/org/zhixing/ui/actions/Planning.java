package org.zhixing.ui.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.PlanChange;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.PlanStep;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.PlanWords;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** The plan as one works on it: how it is laid out, which action is chosen, and what can be done to it. */
final class Planning {

    enum Shape {
        BOARD,
        LIST
    }

    enum Order {
        DAY,
        OWNER
    }

    private final Workspace workspace;
    private final Clock clock;
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(Shape.BOARD);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.DAY);
    private final StringProperty chosen = new SimpleStringProperty("");
    private Consumer<Action> open = action -> {};
    private Consumer<Action> askWhy = action -> {};

    Planning(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * @param open shows an action whole
     * @param askWhy asks why an action is given up, and drops it then
     */
    void ask(Consumer<Action> open, Consumer<Action> askWhy) {
        this.open = open;
        this.askWhy = askWhy;
    }

    Workspace workspace() {
        return workspace;
    }

    ObjectProperty<Shape> shape() {
        return shape;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /** Id of the action that the keys are about; empty while none is chosen. */
    StringProperty chosen() {
        return chosen;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ActionPlan plan() {
        Dossier dossier = workspace.dossier().get();
        return dossier == null ? ActionPlan.NONE : dossier.plan();
    }

    Lanes lanes() {
        if (shape.get() == Shape.BOARD) {
            return Lanes.byState(plan(), workspace.messages().get());
        }
        return order.get() == Order.DAY
                ? Lanes.byDay(plan(), today(), workspace.messages().get())
                : Lanes.byOwner(plan(), workspace.messages().get());
    }

    PlanWords words() {
        AssessmentSession session = workspace.session().get();
        if (session == null) {
            throw new IllegalStateException("no assessment is open");
        }
        return new PlanWords(
                session.pinned().model(), workspace.messages().get().language());
    }

    private Optional<Action> theChosen() {
        return plan().action(chosen.get());
    }

    /** An arrow key. */
    void step(int right, int down) {
        lanes().step(chosen.get(), right, down).ifPresent(chosen::set);
    }

    void openChosen() {
        theChosen().ifPresent(open);
    }

    void openNew() {
        open.accept(new Action(
                plan().freeId(),
                null,
                PersonalText.NONE,
                List.of(),
                PersonalText.NONE,
                null,
                Action.State.PLANNED,
                List.of(),
                PersonalText.NONE,
                PersonalText.NONE));
    }

    /** Says how far the chosen action is; where that is not so yet, says what is missing. */
    void mark(Action.State state) {
        theChosen().ifPresent(action -> mark(action, state));
    }

    void mark(Action action, Action.State state) {
        if (action.state() == state) {
            return;
        }
        if (state == Action.State.EVIDENCED && !action.proven()) {
            workspace.say(
                    Say.passing(missing(action), workspace.text("actions.open"), () -> open.accept(current(action))));
        } else if (state == Action.State.DROPPED) {
            askWhy.accept(action);
        } else {
            workspace.apply(new PlanChange(new PlanStep.SetState(action.id(), state, PersonalText.NONE)));
        }
    }

    private Action current(Action action) {
        return plan().action(action.id()).orElse(action);
    }

    /** What stands between an action and its evidence being complete. */
    String missing(Action action) {
        List<String> asked = words().proofs(action);
        List<String> open = new java.util.ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!action.proofs().get(i).there()) {
                open.add(asked.get(i));
            }
        }
        return open.isEmpty()
                ? workspace.text("actions.evidence.noneAsked")
                : workspace.text(
                        "actions.evidence.missing",
                        String.valueOf(open.size()),
                        String.join(workspace.text("actions.comma"), open));
    }

    void drop(Action action, PersonalText why) {
        workspace.apply(new PlanChange(new PlanStep.SetState(action.id(), Action.State.DROPPED, why)));
    }

    void put(Action action) {
        workspace.apply(new PlanChange(new PlanStep.Put(action)));
        chosen.set(action.id());
    }

    void take(List<PlanProposal> proposals) {
        proposals.forEach(p -> workspace.apply(new PlanChange(new PlanStep.Put(p.action()))));
        proposals.stream().findFirst().ifPresent(p -> chosen.set(p.action().id()));
        workspace.say(Say.passing(
                workspace.text("actions.taken", String.valueOf(proposals.size())),
                workspace.text("shell.undo"),
                () -> proposals.forEach(p -> plan().action(p.action().id())
                        .ifPresent(a -> workspace.apply(new PlanChange(new PlanStep.Remove(a.id())))))));
    }

    void removeChosen() {
        theChosen().ifPresent(this::remove);
    }

    /** Removes it at once, and offers for a while to put it back where it was. */
    void remove(Action action) {
        Optional<String> next = lanes().beside(action.id());
        int place = plan().actions().indexOf(action);
        workspace.apply(new PlanChange(new PlanStep.Remove(action.id())));
        if (plan().action(action.id()).isPresent()) {
            return;
        }
        chosen.set(next.orElse(""));
        workspace.say(Say.passing(
                workspace.text("actions.removed", words().title(action)),
                workspace.text("shell.undo"),
                () -> putBack(action, place)));
    }

    private void putBack(Action action, int place) {
        workspace.apply(new PlanChange(new PlanStep.Put(action)));
        int others = plan().actions().size() - 1;
        if (place < others) {
            workspace.apply(new PlanChange(new PlanStep.Move(action.id(), place)));
        }
        chosen.set(action.id());
    }
}
