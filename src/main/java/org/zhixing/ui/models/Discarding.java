package org.zhixing.ui.models;

import java.util.HashSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Drafts that leave the list at once and the disk ten seconds later, so that nothing needs to be asked. */
final class Discarding {

    private static final Duration UNTIL = Duration.seconds(10);

    private final Workspace workspace;
    private final Runnable changed;
    private final Set<String> leaving = new HashSet<>();

    Discarding(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
    }

    Set<String> leaving() {
        return Set.copyOf(leaving);
    }

    void discard(ModelDrafts drafts, ModelDrafts.Card draft) {
        leaving.add(draft.id());
        changed.run();
        PauseTransition later = new PauseTransition(UNTIL);
        later.setOnFinished(e -> workspace.work(
                () -> {
                    drafts.discard(draft.id());
                    return draft.id();
                },
                leaving::remove));
        later.play();
        workspace.say(Say.passing(
                workspace.text(
                        "models.draft.discarded",
                        draft.title().in(workspace.messages().get().language())),
                workspace.text("shell.undo"),
                () -> {
                    later.stop();
                    leaving.remove(draft.id());
                    changed.run();
                }));
    }
}
