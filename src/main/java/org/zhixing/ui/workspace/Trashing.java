package org.zhixing.ui.workspace;

import java.util.Optional;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;

/** Puts things into the trash without asking, says so, and brings them back. */
public final class Trashing {

    private final Workspace workspace;
    private final Runnable changed;

    /** @param changed told when something went into the trash or came back */
    public Trashing(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
    }

    /**
     * Puts something into the trash; an assessment that is open is closed before.
     *
     * @param id of an assessment, an audit or a workshop session
     * @param name that a person knows it by
     */
    public void put(String id, String name) {
        Desk desk = workspace.desk();
        AssessmentSession open = workspace.session().get();
        if (open != null && open.id().equals(id)) {
            workspace.closeAssessment();
        }
        workspace.work(() -> desk.trash().put(id), kind -> {
            Say said =
                    new Say(workspace.text("trash.moved", name), workspace.text("trash.undo"), () -> restore(id, name));
            workspace.trashed().add(new Trashed.Thing(desk, id, name, said));
            workspace.recordsChanged();
            changed.run();
            workspace.say(said);
        });
    }

    /** Puts something back. */
    public void restore(String id, String name) {
        Desk desk = workspace.desk();
        forget(id);
        workspace.work(() -> desk.trash().restore(id), kind -> {
            workspace.recordsChanged();
            changed.run();
            workspace.say(Say.of(workspace.text("trash.restored", name)));
        });
    }

    /** What is not in the trash any more is not offered to be undone. */
    public void forget(String id) {
        workspace.trashed().remove(id).ifPresent(thing -> workspace.unsay(thing.said()));
    }

    /**
     * Puts back what went into the trash last in this run, unless it came back already.
     *
     * @return whether there is such a thing
     */
    public boolean undo() {
        Desk desk = workspace.deskProperty().get();
        if (desk == null) {
            return false;
        }
        Optional<Trashed.Thing> last = workspace.trashed().last(desk);
        last.ifPresent(thing -> restore(thing.id(), thing.name()));
        return last.isPresent();
    }
}
