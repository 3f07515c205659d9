package org.zhixing.ui.workspace;

import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;

/** Puts things into the trash without asking, says so, and brings them back. */
public final class Trashing {

    /** What went last. */
    record Thing(Desk desk, String id, String name) {}

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
            workspace.lastTrashed().set(new Thing(desk, id, name));
            workspace.recordsChanged();
            changed.run();
            workspace.say(new Say(
                    workspace.text("trash.moved", name), workspace.text("trash.undo"), () -> restore(id, name)));
        });
    }

    /**
     * Puts back what went into the trash last in this run, unless it came back already.
     *
     * @return whether there is such a thing
     */
    public boolean undo() {
        Thing last = workspace.lastTrashed().get();
        if (last == null || last.desk() != workspace.deskProperty().get()) {
            return false;
        }
        workspace.lastTrashed().set(null);
        restore(last.id(), last.name());
        return true;
    }

    /** Puts something back. */
    public void restore(String id, String name) {
        Desk desk = workspace.desk();
        workspace.work(() -> desk.trash().restore(id), kind -> {
            workspace.lastTrashed().set(null);
            workspace.recordsChanged();
            changed.run();
            workspace.say(Say.of(workspace.text("trash.restored", name)));
        });
    }
}
