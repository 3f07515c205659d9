package org.zhixing.ui.secrets;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.zhixing.desk.Protection;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ScreenLock;
import org.zhixing.ui.workspace.Workspace;

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
                point("fth-archive", "secrets.on.backups"));
        dialog.step(text("secrets.on.title"), false, asked, what, Parts.hairline(), asked);
        dialog.cancelButton();
        accept(dialog, asked, text("secrets.on.button"), passphrase -> seal(dialog, passphrase));
        workspace.show(dialog);
    }

    private javafx.scene.Node point(String icon, String key) {
        var words = Parts.prose(text(key), "zx-dense");
        var row = Parts.row(10, Parts.icon(icon, "zx-secret-icon"), words);
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return row;
    }

    private void accept(StepDialog dialog, NewPassphrase asked, String text, Consumer<Passphrase> taken) {
        Runnable act = () -> asked.take().ifPresent(taken);
        Button button = dialog.button("step-go", text, act, "accent");
        button.disableProperty().bind(asked.complete().not());
        asked.onEnter(act);
    }

    private void seal(StepDialog dialog, Passphrase passphrase) {
        dialog.working(text("secrets.on.working"));
        new SafeWork(workspace).run(() -> protection().turnOn(passphrase), code -> {
            show(dialog, code, text("secrets.on.done"));
        });
    }

    private void show(StepDialog dialog, RecoveryCode code, String done) {
        CodePane pane = new CodePane(workspace, new CodeGroups(code));
        Runnable finish = () -> {
            if (pane.proven().get()) {
                workspace.closeDialog();
                workspace.say(Say.of(done));
            }
        };
        dialog.step(text("secrets.code.title"), true, pane, pane);
        Button button = dialog.button("step-done", text("secrets.code.done"), finish, "accent");
        button.disableProperty().bind(pane.proven().not());
        pane.onEnter(finish);
        workspace.show(dialog);
    }

    /** Another passphrase, after the present one. */
    public void change() {
        asked(text("secrets.change.title"), text("secrets.change.explain"), (dialog, present) -> {
            NewPassphrase asked = new NewPassphrase(workspace.messages().get());
            dialog.step(text("secrets.change.title"), false, asked, asked);
            dialog.cancelButton();
            accept(dialog, asked, text("secrets.change.button"), passphrase -> {
                dialog.working(text("secrets.change.working"));
                workspace.work(
                        () -> {
                            protection().change(present, passphrase);
                            return passphrase;
                        },
                        changed -> {
                            workspace.closeDialog();
                            workspace.say(Say.of(text("secrets.change.done")));
                        });
            });
        });
    }

    /** Another recovery code; the one on paper opens no later backup. */
    void newCode() {
        asked(text("secrets.newCode.title"), text("secrets.newCode.explain"), (dialog, present) -> {
            dialog.working(text("secrets.newCode.working"));
            workspace.work(
                    () -> protection().newCode(present), code -> show(dialog, code, text("secrets.newCode.done")));
        });
    }

    /** Writes the texts plainly again. */
    void turnOff() {
        asked(text("secrets.off.title"), text("secrets.off.explain"), (dialog, present) -> {
            dialog.working(text("secrets.off.working"));
            new SafeWork(workspace)
                    .run(
                            () -> {
                                protection().turnOff(present);
                                return present;
                            },
                            done -> {
                                workspace.closeDialog();
                                workspace.say(Say.of(text("secrets.off.done")));
                            });
        });
    }

    /** Asks for the present passphrase or code first. */
    private void asked(String title, String explain, java.util.function.BiConsumer<StepDialog, Unlocking> then) {
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
