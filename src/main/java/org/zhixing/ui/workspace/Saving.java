package org.zhixing.ui.workspace;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Saved;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Sends changes on their way to disk and says how it went. */
final class Saving {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private int underWay;

    Saving(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    void startAfresh() {
        state.set(new SaveState.Untouched());
    }

    void save(Function<AssessmentSession, CompletionStage<Saved>> work, Runnable retry) {
        AssessmentSession open = workspace.session().get();
        if (open != null) {
            save(() -> work.apply(open), () -> workspace.snapshotChanged(open), retry);
        }
    }

    /** @param changed told when the snapshot may be another: at once, and again when the change did not reach the disk */
    void save(Supplier<CompletionStage<Saved>> work, Runnable changed, Runnable retry) {
        CompletionStage<Saved> stage;
        try {
            stage = work.get();
        } catch (ProblemException refused) {
            workspace.say(Say.trouble(sentence(refused), null, null));
            return;
        }
        underWay++;
        state.set(new SaveState.Saving());
        changed.run();
        stage.whenComplete(
                (saved, trouble) -> workspace.background().onUi(() -> settled(changed, saved, trouble, retry)));
    }

    private void settled(Runnable changed, @Nullable Saved saved, @Nullable Throwable trouble, Runnable retry) {
        underWay--;
        Throwable cause = trouble instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : trouble;
        if (cause instanceof ProblemException problem) {
            changed.run();
            state.set(new SaveState.Trouble(problem.problems(), retry));
            workspace.say(Say.trouble(sentence(problem), workspace.text("shell.save.retry"), retry));
            lookElsewhere();
        } else if (cause != null) {
            changed.run();
            throw new IllegalStateException(cause);
        } else if (underWay == 0 && saved != null) {
            state.set(new SaveState.Saved(saved.at()));
        }
    }

    /** Shows what somebody else has written to the open data file meanwhile, if anything. */
    void lookElsewhere() {
        AssessmentSession open = workspace.session().get();
        if (open != null) {
            open.lookElsewhere().whenComplete((changed, trouble) -> {
                if (trouble == null) {
                    workspace.background().onUi(() -> takeIn(open, changed));
                } else if (trouble instanceof ProblemException gone && gone.kind() == ProblemException.Kind.INPUT) {
                    workspace.background().onUi(() -> leave(open, gone));
                }
            });
        }
    }

    /** Somebody else has put it into the trash, or deleted it. */
    private void leave(AssessmentSession open, ProblemException gone) {
        if (open == workspace.session().get()) {
            workspace.closeAssessment();
            workspace.go("home", null);
            workspace.say(Say.trouble(
                    workspace.text(
                            "shell.elsewhere.gone",
                            open.assessment().agency().value(),
                            gone.problems().get(0).in(workspace.messages().get())),
                    null,
                    null));
        }
    }

    private void takeIn(AssessmentSession open, boolean changed) {
        if (changed && open == workspace.session().get()) {
            workspace.snapshotChanged(open);
            workspace.recordsChanged();
            workspace.say(Say.of(workspace.text("shell.elsewhere")));
        }
    }

    private String sentence(ProblemException problem) {
        Problem first = problem.problems().get(0);
        return workspace.text(
                "shell.save.because", first.in(workspace.messages().get()));
    }
}
