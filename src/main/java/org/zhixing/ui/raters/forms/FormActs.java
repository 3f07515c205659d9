package org.zhixing.ui.raters.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Collected;
import org.zhixing.desk.FormPlan;
import org.zhixing.desk.FormsDesk;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Progress;

/** Inviting people and taking in what they filled in. */
public final class FormActs {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Node from;

    /** @param from in the window over which files are asked for */
    public FormActs(Workspace workspace, AssessmentSession open, Node from) {
        this.workspace = workspace;
        this.open = open;
        this.from = from;
    }

    /** Shows whom to invite, with the text to send and the form to send with it. */
    public void invite() {
        workspace.show(new InviteDialog(workspace, open, from));
    }

    /** Asks for files, then shows what is in them. */
    public void collect() {
        List<Path> files = new FileAsk(
                        workspace.text("raters.files.forms"), "*.xlsx", "*.xlsm", "*.xls", "*.et", "*.ods", "*.csv")
                .openAll(from, workspace.text("raters.collect"));
        if (!files.isEmpty()) {
            collect(files);
        }
    }

    /** Reads these files and shows what is in them. Nothing is written until somebody says so. */
    public void collect(List<Path> files) {
        FormsDesk desk = FormsDesk.of(open);
        AtomicBoolean cancelled = new AtomicBoolean();
        ReadingDialog reading = new ReadingDialog(workspace, files.size(), () -> cancelled.set(true));
        Progress progress = (done, total) -> {
            Platform.runLater(() -> reading.at(done, total));
            return !cancelled.get();
        };
        workspace.show(reading);
        workspace.work(
                () -> {
                    try {
                        return desk.read(files, null, progress);
                    } finally {
                        Platform.runLater(workspace::closeDialog);
                    }
                },
                found -> found.ifPresent(collected -> show(desk, collected)));
    }

    private void show(FormsDesk desk, Collected collected) {
        if (workspace.session().get() == open) {
            workspace.show(new CollectDialog(workspace, open, new Collecting(desk, collected), this::take));
        }
    }

    private void take(FormPlan plan) {
        var change = plan.change();
        if (change == null) {
            return;
        }
        workspace.apply(change);
        long answers = plan.taken().stream()
                .mapToLong(taken -> taken.added() + taken.replaced())
                .sum();
        workspace.say(new Say(
                workspace.text(
                        "raters.collect.taken", String.valueOf(plan.taken().size()), Grouped.of(answers)),
                workspace.text("raters.undo"),
                workspace::undo));
    }
}
