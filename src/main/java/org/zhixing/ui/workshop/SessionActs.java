package org.zhixing.ui.workshop;

import java.nio.file.Path;
import javafx.scene.Node;
import org.zhixing.desk.Desk;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.outgoing.LeavingDialog;
import org.zhixing.ui.outgoing.LeavingName;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.workshop.WorkshopStep;

/** What is done with a session as a whole: written to a workbook, and its participants erased. */
final class SessionActs {

    private final Workspace workspace;
    private final Running running;

    SessionActs(Workspace workspace, Running running) {
        this.workspace = workspace;
        this.running = running;
    }

    void askWhere(Node from) {
        Language language = workspace.messages().get().language();
        workspace.show(new LeavingDialog(
                workspace,
                Document.WORKSHOP,
                outgoing -> workspace.desk().workshops().leaving(running.id(), outgoing, language),
                outgoing -> askWhere(from, outgoing)));
    }

    private void askWhere(Node from, Outgoing outgoing) {
        String title =
                outgoing.internal() ? FileName.of(running.now().get().title().value()) : "";
        String name = LeavingName.levelled(
                workspace.messages().get(), workspace.text("workshop.export.file", title), outgoing);
        new FileAsk(workspace.text("workshop.export.kind"), "*.xlsx")
                .save(from, workspace.text("workshop.export"), name + ".xlsx")
                .ifPresent(file -> export(file, outgoing));
    }

    /** Writes to that file, replacing it only when the workbook is whole. */
    void export(Path file) {
        export(file, Outgoing.INTERNAL);
    }

    private void export(Path file, Outgoing outgoing) {
        Desk desk = workspace.desk();
        String id = running.id();
        Language language = workspace.messages().get().language();
        workspace.work(
                () -> {
                    desk.workshops().export(id, file, language, outgoing, true);
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("workshop.export.done", written.toString()),
                        workspace.text("workshop.export.folder"),
                        () -> workspace.openFolder(written))));
    }

    void askToErase() {
        int people = running.now().get().participants().size();
        workspace.show(new SureQuestion(
                workspace,
                workspace.text("workshop.erase.title"),
                workspace.text("workshop.erase.text", String.valueOf(people)),
                workspace.text("workshop.erase.button"),
                this::erase));
    }

    /** Nobody can come in afterwards, so the phone page goes too. */
    private void erase() {
        running.phones().stop();
        running.apply(new WorkshopStep.Erase(), () -> workspace.say(Say.of(workspace.text("workshop.erase.done"))));
    }
}
