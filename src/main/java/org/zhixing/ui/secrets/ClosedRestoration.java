package org.zhixing.ui.secrets;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Restoration;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** Puts a backup in the place of a data file that is not open, and asks for a passphrase first where one is needed. */
public final class ClosedRestoration {

    private final Workspace workspace;
    private final Restoration restoration;
    private final BiConsumer<Path, @Nullable Unlocking> restored;

    /** @param restored is given the data file, and what was asked for, or null */
    public ClosedRestoration(
            Workspace workspace, Restoration restoration, BiConsumer<Path, @Nullable Unlocking> restored) {
        this.workspace = workspace;
        this.restoration = restoration;
        this.restored = restored;
    }

    public void begin() {
        workspace.work(restoration::asks, asks -> {
            switch (asks) {
                case NOTHING ->
                    workspace.work(
                            () -> {
                                restoration.run(null);
                                return restoration;
                            },
                            done -> restored.accept(restoration.store(), null));
                case OF_BACKUP -> ask("secrets.restore.ofBackup");
                case OF_STORE -> ask("secrets.restore.ofStore");
            }
        });
    }

    private void ask(String explain) {
        StepDialog dialog = new StepDialog(workspace);
        UnlockForm form = new UnlockForm(
                workspace.messages().get(),
                "backup",
                workspace.text("secrets.restore.button"),
                (with, told) -> workspace.work(
                        () -> {
                            restoration.run(with);
                            return with;
                        },
                        done -> {
                            workspace.closeDialog();
                            restored.accept(restoration.store(), done);
                        },
                        problem -> told.accept(Refusal.told(workspace, problem))));
        dialog.step(
                workspace.text("secrets.restore.title"),
                false,
                form,
                Parts.prose(
                        workspace.text(
                                explain, String.valueOf(restoration.backup().getFileName())),
                        "zx-dense"),
                form);
        dialog.cancelButton();
        workspace.show(dialog);
    }
}
