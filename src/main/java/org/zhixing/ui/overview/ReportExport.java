package org.zhixing.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Exports;
import org.zhixing.desk.PrintFolder;
import org.zhixing.report.ReportKind;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.outgoing.LeavingDialog;
import org.zhixing.ui.outgoing.LeavingName;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Writes the report as PDF, Word or Excel: asks where, shows how far it is, can be cancelled, says where it is. */
final class ReportExport {

    private final Workspace workspace;

    ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** How much of it, then where to and as what: the dialog offers the kinds, and its choice says which. */
    void ask(Node from) {
        AssessmentSession open = workspace.session().get();
        if (open != null) {
            Language language = workspace.messages().get().language();
            Exports exports = workspace.desk().exports(open.id());
            workspace.show(new LeavingDialog(
                    workspace,
                    Document.REPORT,
                    outgoing -> exports.leaving(Document.REPORT, outgoing, language),
                    outgoing -> ask(from, outgoing)));
        }
    }

    private void ask(Node from, Outgoing outgoing) {
        Assessment open = workspace.assessment().get();
        if (open != null) {
            FileAsk.saveAs(
                            from,
                            workspace.text("overview.export"),
                            suggestedName(open, outgoing),
                            List.of(
                                    kind("outgoing.kind.pdf", ReportKind.PDF),
                                    kind("outgoing.kind.word", ReportKind.WORD),
                                    kind("outgoing.kind.excel", ReportKind.EXCEL)))
                    .ifPresent(file -> write(file, outgoing, this::done));
        }
    }

    /** Writes a PDF to a folder that is swept, and opens it where the system shows such files: from there it is printed. */
    void print(PrintFolder printing) {
        Assessment open = workspace.assessment().get();
        if (open != null) {
            String name = suggestedName(open, Outgoing.INTERNAL) + ReportKind.PDF.ending();
            workspace.work(() -> printing.place(name), file -> write(file, Outgoing.INTERNAL, this::toPrint));
        }
    }

    private void toPrint(Path file) {
        workspace.openFile(file);
        workspace.say(Say.of(workspace.text("overview.print.opened")));
    }

    private void done(Path file) {
        workspace.say(new Say(
                        workspace.text("overview.export.done", file.toString()),
                        workspace.text("overview.export.folder"),
                        () -> workspace.openFolder(file))
                .and(workspace.text("overview.export.open"), () -> workspace.openFile(file)));
    }

    private FileAsk kind(String key, ReportKind kind) {
        return new FileAsk(workspace.text(key), "*" + kind.ending());
    }

    private String suggestedName(Assessment open, Outgoing outgoing) {
        return LeavingName.of(
                workspace.messages().get(), "overview.export.file", open.agency(), open.period(), outgoing);
    }

    /** Writes to that file, replacing it only when the report is whole. */
    void write(Path file) {
        write(file, Outgoing.INTERNAL, this::done);
    }

    private void write(Path file, Outgoing outgoing, Consumer<Path> then) {
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
                                .exports(id)
                                .report(file, workspace.messages().get().language(), outgoing, progress);
                    } finally {
                        Platform.runLater(workspace::closeDialog);
                    }
                },
                written -> {
                    if (written) {
                        // What the report showed of workers bears on what may be shown from now on.
                        workspace.recordsChanged();
                        then.accept(file);
                    } else {
                        workspace.say(Say.of(workspace.text("overview.export.cancelled")));
                    }
                });
    }
}
