package org.zhixing.ui.secrets;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** Puts a backup in the place of the open data file, and asks for its passphrase where it is sealed under another one. */
public final class SealedBackup {

    private final Workspace workspace;
    private final Path backup;
    private final Runnable restored;

    /** @param restored what to do once it is in place */
    public SealedBackup(Workspace workspace, Path backup, Runnable restored) {
        this.workspace = workspace;
        this.backup = backup;
        this.restored = restored;
    }

    /** Asks first, since it takes the place of everything that is there now. */
    public void askAndRestore() {
        workspace.show(new RestoreQuestion(workspace, backup, this::restore));
    }

    private void restore() {
        String open = close();
        workspace.work(() -> replace(null), done -> restored(), problem -> {
            reopen(open);
            if (Refusal.isLockedBackup(problem)) {
                ask();
            } else {
                workspace.problem(problem);
            }
        });
    }

    /** The assessment is closed for it; its id, or empty where none is open. */
    private String close() {
        AssessmentSession session = workspace.session().get();
        String id = session == null ? "" : session.id();
        workspace.closeAssessment();
        return id;
    }

    /** Nothing was put in place: one goes on where one was. */
    private void reopen(String id) {
        if (!id.isEmpty()) {
            workspace.openAssessment(id);
        }
    }

    private Path replace(@Nullable Unlocking with) {
        workspace.desk().restore(backup, with);
        return backup;
    }

    private void restored() {
        workspace.screenLock().refresh();
        restored.run();
    }

    private void ask() {
        StepDialog dialog = new StepDialog(workspace);
        UnlockForm form = new UnlockForm(
                workspace.messages().get(), "backup", workspace.text("secrets.present.button"), (with, told) -> {
                    String open = close();
                    workspace.work(
                            () -> replace(with),
                            done -> {
                                workspace.closeDialog();
                                restored();
                            },
                            problem -> {
                                reopen(open);
                                told.accept(Refusal.told(workspace, problem));
                            });
                });
        dialog.step(
                workspace.text("secrets.backup.title"),
                false,
                form,
                Parts.prose(workspace.text("secrets.backup.explain", String.valueOf(backup.getFileName())), "zx-dense"),
                form);
        dialog.cancelButton();
        workspace.show(dialog);
    }
}
