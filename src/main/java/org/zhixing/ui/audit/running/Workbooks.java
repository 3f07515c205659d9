package org.zhixing.ui.audit.running;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AuditDesk;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.outgoing.LeavingDialog;
import org.zhixing.ui.outgoing.LeavingName;
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
        level(
                Document.AUDIT,
                auditId,
                outgoing -> ask(
                        from, "report", outgoing, file -> write(Document.AUDIT, file, auditId, Map.of(), outgoing)));
    }

    /** The sheets for talking with the workers. */
    public void feedback(Node from, String auditId) {
        ask(from, "feedback", Outgoing.INTERNAL, file -> feedback(file, auditId));
    }

    /**
     * The protocol as it is kept beside the sample, inside.
     *
     * @param numbers case numbers by code, as far as they are known
     */
    public void protocol(Node from, String auditId, Map<String, String> numbers) {
        ask(from, "protocol", Outgoing.INTERNAL, file -> protocol(file, auditId, numbers));
    }

    /** The protocol at the level that is asked for. */
    public void protocolFor(Node from, String auditId, Map<String, String> numbers) {
        level(
                Document.PROTOCOL,
                auditId,
                outgoing -> ask(
                        from,
                        "protocol",
                        outgoing,
                        file -> write(Document.PROTOCOL, file, auditId, numbers, outgoing)));
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

    private void level(Document document, String auditId, Consumer<Outgoing> then) {
        Language language = workspace.messages().get().language();
        workspace.show(new LeavingDialog(
                workspace, document, outgoing -> desk.exports(auditId).leaving(document, outgoing, language), then));
    }

    private void write(Document document, Path file, String auditId, Map<String, String> numbers, Outgoing outgoing) {
        write(file, language -> desk.exports(auditId).write(document, numbers, file, language, outgoing, true));
    }

    private void ask(Node from, String kind, Outgoing outgoing, Consumer<Path> then) {
        Assessment open = workspace.assessment().get();
        if (open == null) {
            return;
        }
        new FileAsk(workspace.text("audit.export.kind"), "*.xlsx")
                .save(
                        from,
                        workspace.text("audit.export." + kind),
                        LeavingName.of(
                                        workspace.messages().get(),
                                        "audit.export.file." + kind,
                                        open.agency(),
                                        open.period(),
                                        outgoing)
                                + ".xlsx")
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
