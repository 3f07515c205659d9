package org.zhixing.ui.overview;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Progress;

/** Writes the Excel report: asks where, shows how far it is, can be cancelled, says where it is. */
final class ReportExport {

    /** What file systems do not take, or what would lead elsewhere. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

    private static final int LONGEST_NAME = 60;

    private final Workspace workspace;

    ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    void ask(Node from) {
        Assessment open = workspace.assessment().get();
        if (open != null) {
            new FileAsk(workspace.text("overview.export.kind"), "*.xlsx")
                    .save(from, workspace.text("overview.export"), suggestedName(open) + ".xlsx")
                    .ifPresent(this::write);
        }
    }

    private String suggestedName(Assessment open) {
        String agency =
                NOT_IN_NAMES.matcher(open.agency().value()).replaceAll(" ").strip();
        String cut = agency.codePointCount(0, agency.length()) <= LONGEST_NAME
                ? agency
                : agency.substring(0, agency.offsetByCodePoints(0, LONGEST_NAME));
        return workspace.text(
                "overview.export.file", cut, String.valueOf(open.period().year()));
    }

    /** Writes to that file, replacing it only when the report is whole. */
    void write(Path file) {
        AssessmentSession open = workspace.session().get();
        if (open == null) {
            return;
        }
        String id = open.id();
        AtomicBoolean cancelled = new AtomicBoolean();
        ExportProgress shown = new ExportProgress(workspace, () -> cancelled.set(true));
        Progress progress = (done, total) -> {
            Platform.runLater(() -> shown.at(done, total));
            return !cancelled.get();
        };
        workspace.show(shown);
        workspace.work(
                () -> {
                    try {
                        return workspace
                                .desk()
                                .exportReport(
                                        id, file, workspace.messages().get().language(), progress);
                    } finally {
                        Platform.runLater(workspace::closeDialog);
                    }
                },
                written -> workspace.say(
                        written
                                ? new Say(
                                        workspace.text("overview.export.done", file.toString()),
                                        workspace.text("overview.export.folder"),
                                        () -> workspace.openFolder(file))
                                : Say.of(workspace.text("overview.export.cancelled"))));
    }
}
