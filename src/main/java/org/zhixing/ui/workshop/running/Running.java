package org.zhixing.ui.workshop.running;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/**
 * The session that is open, for as long as the trainer works on it: it goes on while other pages are shown. All of it on
 * the FX thread.
 */
public final class Running implements AutoCloseable {

    /** How long a group usually talks, in minutes. */
    private static final int USUAL_TALK = 10;

    private final Workspace workspace;
    private final LiveWorkshop live;
    private final ReadOnlyObjectWrapper<Workshop> now;
    private final AtomicReference<@Nullable Workshop> arrived = new AtomicReference<>();
    private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_TALK);
    private final Clock clock = new Clock();
    private final PhonePage phones;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<@Nullable GroupMeasures> group = new ReadOnlyObjectWrapper<>();
    private long asked;

    public Running(Workspace workspace, LiveWorkshop live) {
        this.workspace = workspace;
        this.live = live;
        now = new ReadOnlyObjectWrapper<>(live.now());
        phones = new PhonePage(workspace, live);
        clock.set(USUAL_TALK);
        minutes.addListener((observable, old, value) -> {
            if (!clock.running().get()) {
                clock.set(value.intValue());
            }
        });
        stopListening = live.whenChanged(this::arrived);
        now.subscribe(this::agree);
    }

    /** How far the room agrees takes a moment to work out, and nobody may know while votes are taken. */
    private void agree(Workshop latest) {
        long turn = ++asked;
        if (latest.stage() == Stage.LOBBY || latest.stage().voting()) {
            group.set(null);
            return;
        }
        workspace.work(() -> Measures.of(latest).group(latest.vignette()), found -> {
            if (turn == asked) {
                group.set(found);
            }
        });
    }

    /** How far the room agrees on the vignette at hand; its value is null while votes are taken or it is worked out. */
    public ReadOnlyObjectProperty<@Nullable GroupMeasures> group() {
        return group.getReadOnlyProperty();
    }

    /** Votes of two hundred phones come faster than a screen is drawn: only the latest state is shown. */
    private void arrived(Workshop fresh) {
        if (arrived.getAndSet(fresh) == null) {
            Platform.runLater(() -> {
                Workshop latest = arrived.getAndSet(null);
                if (latest != null) {
                    now.set(latest);
                }
            });
        }
    }

    public String id() {
        return now.get().id();
    }

    /** The session as it is on disk. */
    public ReadOnlyObjectProperty<Workshop> now() {
        return now.getReadOnlyProperty();
    }

    public AssessmentModel model() {
        return now.get().pinned().model();
    }

    /** How long the group will talk. */
    public IntegerProperty minutes() {
        return minutes;
    }

    public Clock clock() {
        return clock;
    }

    public PhonePage phones() {
        return phones;
    }

    /** Does a step; what is refused or could not be written is said. */
    public void apply(WorkshopStep step) {
        settle(live.apply(step), done -> {});
    }

    /** Does a step and then something more. */
    public void apply(WorkshopStep step, Runnable then) {
        settle(live.apply(step), done -> then.run());
    }

    /** Goes on to a stage; the clock starts with the discussion and stops with everything else. */
    public void moveTo(Stage stage) {
        settle(live.apply(new WorkshopStep.MoveTo(stage)), done -> {
            if (stage == Stage.DISCUSSING) {
                clock.start(minutes.get());
            } else {
                clock.set(minutes.get());
            }
        });
    }

    /** Lets somebody in whose votes the trainer types. */
    public void addTyped(Consumer<Participant> then) {
        settle(live.admit(Participant.Way.TYPED), admission -> then.accept(admission.participant()));
    }

    private <T> void settle(CompletionStage<T> stage, Consumer<? super T> done) {
        stage.whenComplete((result, trouble) -> Platform.runLater(() -> {
            now.set(live.now());
            Throwable cause = trouble instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : trouble;
            if (cause instanceof ProblemException problem) {
                workspace.say(
                        Say.of(problem.problems().get(0).in(workspace.messages().get())));
            } else if (cause != null) {
                throw new IllegalStateException(cause);
            } else {
                done.accept(result);
            }
        }));
    }

    /** Takes the page off the network and ends the run; everything acknowledged is on disk. */
    @Override
    public void close() {
        clock.stop();
        phones.close();
        stopListening.run();
        live.close();
    }
}
