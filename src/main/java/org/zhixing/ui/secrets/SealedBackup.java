package org.zhixing.ui.secrets;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

    /** The assessment is closed for it. */
    private void restore() {
        workspace.closeAssessment();
        workspace.work(() -> replace(null), done -> restored(), problem -> {
            if (Refusal.isLockedBackup(problem)) {
                ask();
            } else {
                workspace.problem(problem);
            }
        });
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
                workspace.messages().get(),
                "backup",
                workspace.text("secrets.present.button"),
                (with, told) -> workspace.work(
                        () -> replace(with),
                        done -> {
                            workspace.closeDialog();
                            restored();
                        },
                        problem -> told.accept(Refusal.told(workspace, problem))));
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
