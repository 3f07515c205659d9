package org.zhixing.ui.models.editor;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.desk.Saved;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/**
 * A draft on the bench: shown at once as edited, on disk one edit after the other, and looked through after each. On the FX
 * thread.
 */
public final class DraftBench {

    /**
     * What a look through the draft found.
     *
     * @param problems everything that keeps it from being published
     * @param difference from what it was copied from
     */
    public record Found(List<ModelDrafts.DraftProblem> problems, ModelDifference difference) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /** @param refused why it was not done, or null */
    private record Outcome(ModelDraft draft, @Nullable ProblemException refused) {}

    /** One of the two. */
    private record Published(
            @Nullable PinnedModel model, @Nullable ProblemException refused) {}

    private final Workspace workspace;
    private final ModelDrafts drafts;
    private final ReadOnlyObjectWrapper<ModelDraft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final StringProperty selected;
    private final Deque<UnaryOperator<ModelDraft>> waiting = new ArrayDeque<>();
    private ModelDraft onDisk;
    private boolean writing;
    private Runnable typed = () -> {};
    private @Nullable Runnable whenSettled;
    private @Nullable Consumer<Found> whenLooked;
    private int looks;

    public DraftBench(Workspace workspace, ModelDrafts drafts, ModelDraft opened) {
        this.workspace = workspace;
        this.drafts = drafts;
        this.onDisk = opened;
        this.draft = new ReadOnlyObjectWrapper<>(opened);
        this.selected = new SimpleStringProperty(
                opened.model().indicators().isEmpty()
                        ? ""
                        : opened.model().indicators().get(0).id());
        look();
    }

    // Properties

    public Workspace workspace() {
        return workspace;
    }

    public ModelDrafts drafts() {
        return drafts;
    }

    /** The draft as edited, whether on disk already or a moment later. */
    public ReadOnlyObjectProperty<ModelDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ModelDraft now() {
        return draft.get();
    }

    /** What the last look found; its value is null until the first is over. */
    public ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Id of the part that is edited; empty for the model itself. */
    public StringProperty selected() {
        return selected;
    }

    /** Whether everything is on disk. */
    public boolean settled() {
        return !writing && waiting.isEmpty();
    }

    // Commands

    /**
     * Makes an edit.
     *
     * @return whether it was taken; what is refused is said
     */
    public boolean edit(DraftStep step) {
        ModelDraft after;
        try {
            after = step.applyTo(now());
        } catch (ProblemException refused) {
            say(refused);
            return false;
        }
        draft.set(after);
        queue(before -> drafts.apply(before, step));
        return true;
    }

    /** @param commit takes over what is typed and not an edit yet; done before anything else is */
    void beforeEach(Runnable commit) {
        typed = commit;
    }

    /** Takes back the last edit. */
    public void undo() {
        typed.run();
        queue(drafts::undo);
    }

    /** Does again what was taken back. */
    public void redo() {
        typed.run();
        queue(drafts::redo);
    }

    /** Moves the selected part by one place. */
    public void move(int places) {
        typed.run();
        Moves.of(now().model(), selected.get(), places).ifPresent(this::edit);
    }

    /** @return whether one was added and is selected now */
    public boolean addIndicator() {
        typed.run();
        String at = selected.get();
        boolean possible = now().model().subdimensions().stream()
                .anyMatch(s -> s.id().equals(at) || s.indicators().stream().anyMatch(i -> i.id().equals(at)));
        if (!possible) {
            return false;
        }
        DraftStep.AddIndicator step = NewPart.indicator(now(), at);
        return added(step, step.indicator().id());
    }

    /** @return whether one was added and is selected now */
    public boolean addSubdimension() {
        typed.run();
        String at = selected.get();
        if (now().model().dimensions().stream().noneMatch(d -> NewPart.holds(d, at))) {
            return false;
        }
        DraftStep.AddSubdimension step = NewPart.subdimension(now(), at);
        return added(step, step.id());
    }

    private boolean added(DraftStep step, String id) {
        boolean done = edit(step);
        if (done) {
            selected.set(id);
        }
        return done;
    }

    /** Takes the selected part out; what is said of it can be undone. */
    public void remove() {
        typed.run();
        String id = selected.get();
        Optional<DraftStep> step = now().model().indicator(id).isPresent()
                ? Optional.of(new DraftStep.RemoveIndicator(id))
                : now().model().subdimensions().stream().anyMatch(s -> s.id().equals(id))
                        ? Optional.of(new DraftStep.RemoveSubdimension(id))
                        : Optional.empty();
        if (step.isEmpty()) {
            return;
        }
        String next = Neighbours.after(now().model(), id);
        String name = Objects.requireNonNull(Gaps.names(now().model()).get(id))
                .in(workspace.messages().get().language());
        if (edit(step.get())) {
            selected.set(next);
            workspace.say(Say.passing(
                    workspace.text("models.edit.removed", (id + " " + name).strip()),
                    workspace.text("shell.undo"),
                    () -> {
                        undo();
                        selected.set(id);
                    }));
        }
    }

    /**
     * Freezes the draft once everything is on disk.
     *
     * @param refused told why it was not published
     */
    void publish(ModelDifference.Step step, Consumer<PinnedModel> published, Consumer<ProblemException> refused) {
        typed.run();
        whenSettled = () -> {
            ModelDraft last = onDisk;
            workspace.work(
                    () -> {
                        try {
                            return new Published(drafts.publish(last, step), null);
                        } catch (ProblemException problem) {
                            return new Published(null, problem);
                        }
                    },
                    outcome -> {
                        PinnedModel model = outcome.model();
                        if (model != null) {
                            published.accept(model);
                        } else if (outcome.refused() != null) {
                            refused.accept(outcome.refused());
                        }
                    });
        };
        next();
    }

    private void queue(UnaryOperator<ModelDraft> write) {
        waiting.add(write);
        next();
    }

    private void next() {
        UnaryOperator<ModelDraft> write = writing ? null : waiting.poll();
        if (write == null) {
            Runnable then = whenSettled;
            if (!writing && then != null) {
                whenSettled = null;
                then.run();
            }
            return;
        }
        writing = true;
        ModelDraft before = onDisk;
        CompletableFuture<Saved> kept = new CompletableFuture<>();
        workspace.save(() -> kept, () -> {}, () -> queue(write));
        workspace.work(
                () -> {
                    try {
                        return new Outcome(write.apply(before), null);
                    } catch (ProblemException refused) {
                        return new Outcome(before, refused);
                    }
                },
                outcome -> written(outcome, kept));
    }

    private void written(Outcome outcome, CompletableFuture<Saved> kept) {
        writing = false;
        onDisk = outcome.draft();
        ProblemException refused = outcome.refused();
        if (refused != null) {
            waiting.clear();
            draft.set(onDisk);
            kept.completeExceptionally(refused);
        } else {
            if (waiting.isEmpty()) {
                draft.set(onDisk);
            }
            kept.complete(new Saved(LocalTime.now(ZoneId.systemDefault())));
        }
        if (waiting.isEmpty()) {
            look();
        }
        next();
    }

    /** Does something with what was found, once everything is on disk and looked through. */
    void whenLooked(Consumer<Found> then) {
        typed.run();
        whenLooked = then;
        look();
    }

    private void look() {
        int turn = ++looks;
        ModelDraft at = onDisk;
        workspace.work(() -> new Found(drafts.check(at), drafts.difference(at)), fresh -> {
            if (turn == looks) {
                found.set(fresh);
                Consumer<Found> then = whenLooked;
                if (then != null && settled()) {
                    whenLooked = null;
                    then.accept(fresh);
                }
            }
        });
    }

    private void say(ProblemException refused) {
        workspace.say(Say.of(refused.problems().get(0).in(workspace.messages().get())));
    }
}
