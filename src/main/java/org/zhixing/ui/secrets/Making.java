package org.zhixing.ui.secrets;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** The steps in which something gets a passphrase or a recovery code. */
record Making(Workspace workspace, StepDialog dialog) {

    /** The button of a step in which a passphrase is typed twice. */
    void accept(NewPassphrase asked, String text, Consumer<Passphrase> taken) {
        Runnable act = () -> asked.take().ifPresent(taken);
        Button button = dialog.button("step-go", text, act, "accent");
        button.disableProperty().bind(asked.complete().not());
        asked.onEnter(act);
    }

    /** Shows a recovery code until it was kept. */
    void show(RecoveryCode code, Runnable kept) {
        CodePane pane = new CodePane(workspace, new CodeGroups(code));
        Runnable finish = () -> {
            if (pane.proven().get()) {
                kept.run();
            }
        };
        dialog.step(workspace.text("secrets.code.title"), true, pane, pane);
        Button button = dialog.button("step-done", workspace.text("secrets.code.done"), finish, "accent");
        button.disableProperty().bind(pane.proven().not());
        pane.onEnter(finish);
        workspace.show(dialog);
    }

    /** Leaves the dialog with a word. */
    void leave(String done) {
        workspace.closeDialog();
        workspace.say(Say.of(done));
    }
}
