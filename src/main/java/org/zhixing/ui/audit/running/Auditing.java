package org.zhixing.ui.audit.running;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.AuditSession;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** The audit that is open, with who audits now and the case numbers that this run knows. All of it on the FX thread. */
public final class Auditing implements AutoCloseable {

    private final Workspace workspace;
    private final AuditDesk desk;
    private final AuditSession session;
    private final CaseNumbers numbers;
    private final ReadOnlyObjectWrapper<CaseFileAudit> now;
    private final StringProperty auditor = new SimpleStringProperty("");

    public Auditing(Workspace workspace, AuditDesk desk, AuditSession session, CaseNumbers numbers) {
        this.workspace = workspace;
        this.desk = desk;
        this.session = session;
        this.numbers = numbers;
        now = new ReadOnlyObjectWrapper<>(session.now());
        if (now.get().auditors().size() == 1) {
            auditor.set(now.get().auditors().get(0).id());
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public AuditDesk desk() {
        return desk;
    }

    public CaseNumbers numbers() {
        return numbers;
    }

    public String id() {
        return now.get().id();
    }

    public AuditModel model() {
        return now.get().pinned().model();
    }

    /** The audit as it stands, changes on their way to disk included. */
    public ReadOnlyObjectProperty<CaseFileAudit> now() {
        return now.getReadOnlyProperty();
    }

    /** Id of who audits now; empty until somebody was chosen. */
    public StringProperty auditor() {
        return auditor;
    }

    public Optional<Auditor> me() {
        return now.get().auditor(auditor.get());
    }

    public AuditWords words() {
        return new AuditWords(workspace.messages().get(), numbers);
    }

    /** Makes a step; what is refused or could not be written is said. */
    public void apply(AuditStep step) {
        workspace.save(() -> session.apply(step), this::changed, () -> apply(step));
        if (step instanceof AuditStep.Finish || step instanceof AuditStep.MarkLost) {
            workspace.recordsChanged();
        }
    }

    /** Takes the last step back and says which it was. */
    public void undo() {
        session.undoable().ifPresent(step -> {
            workspace.save(session::undo, this::changed, this::undo);
            workspace.say(Say.passing(
                    workspace.text("audit.undone", words().step(step)), workspace.text("audit.redo"), this::redo));
        });
    }

    public void redo() {
        session.redoable().ifPresent(step -> {
            workspace.save(session::redo, this::changed, this::redo);
            workspace.say(Say.passing(
                    workspace.text("audit.redone", words().step(step)), workspace.text("audit.undo"), this::undo));
        });
    }

    /** Shows what somebody else has written to the audit meanwhile, if anything. */
    public void lookElsewhere() {
        workspace.work(
                () -> session.lookElsewhere()
                        .exceptionally(trouble -> false)
                        .toCompletableFuture()
                        .join(),
                found -> {
                    if (found) {
                        changed();
                    }
                });
    }

    private void changed() {
        now.set(session.now());
    }

    @Override
    public void close() {
        session.close();
    }
}
