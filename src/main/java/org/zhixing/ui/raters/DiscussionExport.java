package org.zhixing.ui.raters;

import java.nio.file.Path;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Exports;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.outgoing.LeavingDialog;
import org.zhixing.ui.outgoing.LeavingName;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** Writes the list to discuss as a workbook: asks where, says where it is. */
final class DiscussionExport {

    private final Workspace workspace;
    private final AssessmentSession open;

    DiscussionExport(Workspace workspace, AssessmentSession open) {
        this.workspace = workspace;
        this.open = open;
    }

    void ask(Node from) {
        Language language = workspace.messages().get().language();
        Exports exports = workspace.desk().exports(open.id());
        workspace.show(new LeavingDialog(
                workspace,
                Document.DISCUSSION,
                outgoing -> exports.leaving(Document.DISCUSSION, outgoing, language),
                outgoing -> ask(from, outgoing)));
    }

    private void ask(Node from, Outgoing outgoing) {
        new FileAsk(workspace.text("raters.files.kind"), "*.xlsx")
                .save(from, workspace.text("raters.export"), name(outgoing) + ".xlsx")
                .ifPresent(file -> write(file, outgoing));
    }

    private String name(Outgoing outgoing) {
        Assessment assessment = open.assessment();
        return LeavingName.of(
                workspace.messages().get(), "raters.export.file", assessment.agency(), assessment.period(), outgoing);
    }

    /** Writes to that file, replacing it only when the list is whole. */
    private void write(Path file, Outgoing outgoing) {
        workspace.work(
                () -> {
                    workspace
                            .desk()
                            .exports(open.id())
                            .discussion(file, workspace.messages().get().language(), outgoing);
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("raters.export.done", written.toString()),
                        workspace.text("raters.folder"),
                        () -> workspace.openFolder(written))));
    }
}
