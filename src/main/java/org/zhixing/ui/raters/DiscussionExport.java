package org.zhixing.ui.raters;

import java.nio.file.Path;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Writes the list to discuss as a workbook: asks where, says where it is. */
final class DiscussionExport {

    private final Workspace workspace;
    private final AssessmentSession open;

    DiscussionExport(Workspace workspace, AssessmentSession open) {
        this.workspace = workspace;
        this.open = open;
    }

    void ask(Node from) {
        new FileAsk(workspace.text("raters.files.kind"), "*.xlsx")
                .save(from, workspace.text("raters.export"), name() + ".xlsx")
                .ifPresent(this::write);
    }

    private String name() {
        Assessment assessment = open.assessment();
        return workspace.text(
                "raters.export.file",
                FileName.of(assessment.agency().value()),
                String.valueOf(assessment.period().year()));
    }

    /** Writes to that file, replacing it only when the list is whole. */
    void write(Path file) {
        workspace.work(
                () -> {
                    workspace
                            .desk()
                            .exportDiscussion(
                                    open.id(), file, workspace.messages().get().language());
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("raters.export.done", written.toString()),
                        workspace.text("raters.folder"),
                        () -> workspace.openFolder(written))));
    }
}
