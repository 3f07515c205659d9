package org.zhixing.ui.audit.running;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AuditDesk;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** Writes the workbooks of an audit: asks where, works in the background, says where it is. */
public final class Workbooks {

    private final Workspace workspace;
    private final AuditDesk desk;

    public Workbooks(Workspace workspace, AuditDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    public void report(Node from, String auditId) {
        ask(from, "report", file -> report(file, auditId));
    }

    /** The sheets for talking with the workers. */
    public void feedback(Node from, String auditId) {
        ask(from, "feedback", file -> feedback(file, auditId));
    }

    /** @param numbers case numbers by code, as far as they are known */
    public void protocol(Node from, String auditId, Map<String, String> numbers) {
        ask(from, "protocol", file -> protocol(file, auditId, numbers));
    }

    /** Writes to that file, replacing it only when the report is whole. */
    public void report(Path file, String auditId) {
        write(file, language -> desk.exportReport(auditId, file, language, true));
    }

    /** As {@link #report(Path, String)}. */
    public void feedback(Path file, String auditId) {
        write(file, language -> desk.exportFeedback(auditId, file, language, true));
    }

    /** As {@link #report(Path, String)}. */
    public void protocol(Path file, String auditId, Map<String, String> numbers) {
        write(file, language -> desk.exportProtocol(auditId, numbers, file, language, true));
    }

    private void ask(Node from, String kind, Consumer<Path> then) {
        Assessment open = workspace.assessment().get();
        String name = workspace.text(
                "audit.export.file." + kind,
                open == null ? "" : FileName.of(open.agency().value()));
        new FileAsk(workspace.text("audit.export.kind"), "*.xlsx")
                .save(from, workspace.text("audit.export." + kind), name + ".xlsx")
                .ifPresent(then);
    }

    private void write(Path file, Consumer<Language> writing) {
        Language language = workspace.messages().get().language();
        workspace.say(Say.of(workspace.text("audit.export.writing")));
        workspace.work(
                () -> {
                    writing.accept(language);
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("audit.export.done", written.toString()),
                        workspace.text("audit.export.folder"),
                        () -> workspace.openFolder(written))));
    }
}
