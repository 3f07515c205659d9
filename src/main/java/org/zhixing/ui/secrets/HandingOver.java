package org.zhixing.ui.secrets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.HandOver;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A whole data file given into a hand-over file, and taken out of one, each as a dialog of a few steps. */
public final class HandingOver {

    private final Workspace workspace;

    public HandingOver(Workspace workspace) {
        this.workspace = workspace;
    }

    private String text(String key, Object... arguments) {
        return workspace.text(key, arguments);
    }

    private FileAsk handOvers() {
        return new FileAsk(text("secrets.handOver.kind"), "*.zxh");
    }

    /** Asks where to, and under which passphrase. */
    void give(Node from) {
        String suggested = text(
                        "secrets.handOver.file",
                        LocalDate.now(ZoneId.systemDefault()).toString())
                + ".zxh";
        handOvers().save(from, text("secrets.handOver.give"), suggested).ifPresent(this::give);
    }

    /** The same where the place is known. */
    public void give(Path target) {
        if (workspace.screenLock().sealed().get()) {
            new Protecting(workspace)
                    .asked(
                            text("secrets.give.title"),
                            text("secrets.give.present"),
                            (dialog, present) -> choose(dialog, present, target));
        } else {
            StepDialog dialog = new StepDialog(workspace);
            choose(dialog, null, target);
            workspace.show(dialog);
        }
    }

    private void choose(StepDialog dialog, @Nullable Unlocking present, Path target) {
        Making making = new Making(workspace, dialog);
        NewPassphrase own = new NewPassphrase(workspace.messages().get());
        dialog.step(text("secrets.give.title"), false, own, Parts.prose(text("secrets.give.explain"), "zx-dense"), own);
        dialog.cancelButton();
        making.accept(own, text("secrets.give.button"), passphrase -> {
            WorkBar bar = dialog.working(text("secrets.give.working"));
            dialog.stopButton(bar);
            workspace.work(
                    () -> HandOver.write(workspace.desk(), present, passphrase, target, bar),
                    written -> making.leave(
                            written ? text("secrets.give.done", target.toString()) : text("secrets.stopped")),
                    problem -> {
                        workspace.closeDialog();
                        workspace.problem(problem);
                    });
        });
    }

    /** Asks for a hand-over file. */
    void take(Node from) {
        handOvers().open(from, text("secrets.handOver.take")).ifPresent(file -> take(from, file));
    }

    /** Asks where a hand-over file that is known goes, and for its passphrase. */
    public void take(Node from, Path handedOver) {
        workspace.work(() -> HandOver.isOne(handedOver), is -> {
            if (!is) {
                workspace.problem(new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(handedOver.toString(), "problems.handOver.notOne")));
                return;
            }
            Optional<Path> place = FileAsk.dataFile(text("shell.file.data"))
                    .save(from, text("secrets.take.where"), text("secrets.take.file") + ".zhixing");
            place.ifPresent(store -> take(handedOver, store));
        });
    }

    /** The same where the place is known. */
    public void take(Path handedOver, Path store) {
        StepDialog dialog = new StepDialog(workspace);
        UnlockForm form = new UnlockForm(
                workspace.messages().get(),
                "handover",
                text("secrets.take.button"),
                (with, told) -> {
                    Passphrase own = (Passphrase) with;
                    dialog.stay(true);
                    workspace.work(
                            () -> {
                                HandOver.take(store, handedOver, own);
                                return store;
                            },
                            taken -> opened(taken, own),
                            problem -> {
                                dialog.stay(false);
                                told.accept(Refusal.told(workspace, problem));
                            });
                },
                false);
        dialog.step(
                text("secrets.take.title"),
                false,
                form,
                Parts.prose(text("secrets.take.explain", String.valueOf(handedOver.getFileName())), "zx-dense"),
                form);
        dialog.cancelButton();
        workspace.show(dialog);
    }

    private void opened(Path store, Passphrase own) {
        workspace.closeDialog();
        workspace.openStore(store, own, () -> {
            workspace.go("home", null);
            workspace.say(Say.of(text("secrets.take.done", store.toString())));
            new Protecting(workspace).afterTaking(own);
        });
    }
}
