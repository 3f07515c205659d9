package org.zhixing.ui.workshop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.workshop.projector.Projector;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Trashing;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Vignette;

/** The sessions of the open data file and the one that is going on. Closes that one with the data file. */
final class Sessions {

    private static final String USUAL_MODEL = "annual-self-check";

    private final Workspace workspace;
    private final Runnable closed;
    private @Nullable Running running;
    private @Nullable Projector projector;

    /** @param closed told when the session that was going on was closed, or another data file is open */
    Sessions(Workspace workspace, Runnable closed) {
        this.workspace = workspace;
        this.closed = closed;
        workspace.deskProperty().addListener((observable, old, desk) -> {
            close();
            closed.run();
        });
    }

    Workspace workspace() {
        return workspace;
    }

    /** The session that is open, or null. */
    @Nullable
    Running running() {
        return running;
    }

    /** Opens the room's window of the session that is open, from the main one. */
    void openRoom(Window main) {
        Projector room = projector;
        if (room != null) {
            room.open(main);
        }
    }

    void list(Consumer<List<WorkshopDesk.Card>> then) {
        Desk from = workspace.desk();
        workspace.work(() -> from.workshops().list(), all -> {
            if (workspace.deskProperty().get() == from) {
                then.accept(all);
            }
        });
    }

    /** Makes a session out of the examples, which are there to be changed, and opens it. */
    void make(Runnable then) {
        Desk from = workspace.desk();
        AssessmentSession assessment = workspace.session().get();
        String model =
                assessment == null ? USUAL_MODEL : assessment.pinned().model().id();
        PersonalText title = new PersonalText(workspace.text(
                "workshop.newTitle", LocalDate.now(ZoneId.systemDefault()).toString()));
        workspace.work(
                () -> {
                    PinnedModel newest = from.models().newest(model).orElseThrow();
                    List<Vignette> examples = from.workshops().examples(newest);
                    return from.workshops().create(model, title, examples);
                },
                id -> open(id, then));
    }

    /** Opens a session in the place of the one that is open. */
    void open(String id, Runnable then) {
        Running before = running;
        if (before != null && before.id().equals(id)) {
            then.run();
            return;
        }
        if (before != null && before.phones().page().get() != null) {
            workspace.show(new SureQuestion(
                    workspace,
                    workspace.text(
                            "workshop.other.title", before.now().get().title().value()),
                    workspace.text("workshop.other.text"),
                    workspace.text("workshop.other.button"),
                    () -> openNow(id, then)));
            return;
        }
        openNow(id, then);
    }

    private void openNow(String id, Runnable then) {
        close();
        Desk from = workspace.desk();
        workspace.work(() -> from.workshops().open(id), live -> {
            if (workspace.deskProperty().get() != from || running != null) {
                live.close();
                return;
            }
            Running fresh = new Running(workspace, live);
            running = fresh;
            projector = new Projector(workspace, fresh);
            then.run();
        });
    }

    /** Puts a whole session into the trash. */
    void remove(WorkshopDesk.Card card, Runnable then) {
        Running open = running;
        if (open != null && open.id().equals(card.id())) {
            close();
            closed.run();
        }
        new Trashing(workspace, then).put(card.id(), card.title().value());
    }

    /** Takes the page off the network, closes the room's window and ends the run. */
    private void close() {
        Running open = running;
        Projector room = projector;
        running = null;
        projector = null;
        if (room != null) {
            room.close();
        }
        if (open != null) {
            open.close();
        }
    }
}
