package org.zhixing.ui.secrets;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.zhixing.desk.Protection;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.ScreenLock;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** What can be done about the seal of the open data file, each as a dialog of a few steps. */
public final class Protecting {

    private final Workspace workspace;

    public Protecting(Workspace workspace) {
        this.workspace = workspace;
    }

    private String text(String key, Object... arguments) {
        return workspace.text(key, arguments);
    }

    private Protection protection() {
        return workspace.desk().protection();
    }

    /** Seals the data file: what that means, the passphrase, the recovery code. */
    void turnOn() {
        StepDialog dialog = new StepDialog(workspace);
        NewPassphrase asked = new NewPassphrase(workspace.messages().get());
        VBox what = new VBox(
                6,
                point("fth-lock", "secrets.on.sealed"),
                point("fth-bar-chart-2", "secrets.on.plain"),
                point("fth-key", "secrets.on.nobody"),
                point("fth-archive", "secrets.on.backups"),
                point("fth-file-text", "secrets.on.beside"));
        dialog.step(text("secrets.on.title"), false, asked, what, Parts.hairline(), asked);
        dialog.cancelButton();
        new Making(workspace, dialog).accept(asked, text("secrets.on.button"), passphrase -> seal(dialog, passphrase));
        workspace.show(dialog);
    }

    private javafx.scene.Node point(String icon, String key) {
        var words = Parts.prose(text(key), "zx-dense");
        var row = Parts.row(10, Parts.icon(icon, "zx-secret-icon"), words);
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return row;
    }

    private void seal(StepDialog dialog, Passphrase passphrase) {
        Making making = new Making(workspace, dialog);
        WorkBar bar = dialog.working(text("secrets.on.working"));
        dialog.stopButton(bar);
        new SafeWork(workspace)
                .run(
                        () -> protection().turnOn(passphrase, bar),
                        made -> made.ifPresentOrElse(
                                code -> making.show(code, () -> new PlainCopiesStep(
                                                workspace, dialog, () -> making.leave(text("secrets.on.done")))
                                        .begin()),
                                () -> making.leave(text("secrets.stopped"))));
    }

    /** Offers another passphrase and another code to somebody who had to use the code. */
    public void afterRecovery(RecoveryCode used) {
        renew(used, text("secrets.renew.title"), text("secrets.renew.explain"));
    }

    /** Offers a passphrase of one's own and a code for what was opened with that of a hand-over. */
    void afterTaking(Passphrase used) {
        renew(used, text("secrets.renew.takenTitle"), text("secrets.renew.taken"));
    }

    private void renew(Unlocking present, String title, String explain) {
        StepDialog dialog = new StepDialog(workspace);
        Making making = new Making(workspace, dialog);
        NewPassphrase asked = new NewPassphrase(workspace.messages().get());
        dialog.step(title, false, asked, Parts.prose(explain, "zx-dense"), asked);
        Button later = dialog.button("step-later", text("secrets.renew.later"), workspace::closeDialog);
        later.setCancelButton(false);
        making.accept(asked, text("secrets.renew.button"), passphrase -> {
            dialog.working(text("secrets.change.working"));
            workspace.work(
                    () -> protection().renew(present, passphrase),
                    code -> making.show(code, () -> making.leave(text("secrets.renew.done"))),
                    this::refused);
        });
        workspace.show(dialog);
    }

    private void refused(ProblemException problem) {
        workspace.closeDialog();
        workspace.problem(problem);
    }

    /** Another passphrase, after the present one. */
    public void change() {
        asked(text("secrets.change.title"), text("secrets.change.explain"), (dialog, present) -> {
            NewPassphrase asked = new NewPassphrase(workspace.messages().get());
            dialog.step(text("secrets.change.title"), false, asked, asked);
            dialog.cancelButton();
            Making making = new Making(workspace, dialog);
            making.accept(asked, text("secrets.change.button"), passphrase -> {
                dialog.working(text("secrets.change.working"));
                workspace.work(
                        () -> {
                            protection().change(present, passphrase);
                            return passphrase;
                        },
                        changed -> making.leave(text("secrets.change.done")),
                        this::refused);
            });
        });
    }

    /** Another recovery code; the one on paper opens no later backup. */
    void newCode() {
        asked(text("secrets.newCode.title"), text("secrets.newCode.explain"), (dialog, present) -> {
            dialog.working(text("secrets.newCode.working"));
            Making making = new Making(workspace, dialog);
            workspace.work(
                    () -> protection().newCode(present),
                    code -> making.show(code, () -> making.leave(text("secrets.newCode.done"))),
                    this::refused);
        });
    }

    /** Writes the texts plainly again. */
    void turnOff() {
        asked(text("secrets.off.title"), text("secrets.off.explain"), (dialog, present) -> {
            WorkBar bar = dialog.working(text("secrets.off.working"));
            dialog.stopButton(bar);
            new SafeWork(workspace).run(() -> protection().turnOff(present, bar), done -> new Making(workspace, dialog)
                    .leave(text(done ? "secrets.off.done" : "secrets.stopped")));
        });
    }

    /** Asks for the present passphrase or code first. */
    void asked(String title, String explain, BiConsumer<StepDialog, Unlocking> then) {
        StepDialog dialog = new StepDialog(workspace);
        ScreenLock lock = workspace.screenLock();
        UnlockForm form = new UnlockForm(
                workspace.messages().get(),
                "present",
                text("secrets.present.button"),
                (with, told) -> workspace.work(
                        () -> lock.opens(with),
                        opens -> {
                            told.accept(opens ? UnlockForm.Outcome.OPENED : UnlockForm.Outcome.WRONG);
                            if (opens) {
                                then.accept(dialog, with);
                            }
                        },
                        problem -> {
                            told.accept(UnlockForm.Outcome.HINDERED);
                            workspace.problem(problem);
                        }));
        dialog.step(title, false, form, Parts.prose(explain, "zx-dense"), form);
        dialog.cancelButton();
        workspace.show(dialog);
    }
}
