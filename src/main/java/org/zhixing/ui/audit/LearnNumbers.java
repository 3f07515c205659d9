package org.zhixing.ui.audit;

import java.util.function.Supplier;
import org.zhixing.desk.AuditDesk.CaseList;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Asks where the case numbers can be read again; they are shown until the program is closed and written nowhere. */
final class LearnNumbers extends Dialog {

    private final Audits audits;
    private final Workspace workspace;

    LearnNumbers(Audits audits, Auditing auditing) {
        super(audits.workspace().text("audit.learn"));
        this.audits = audits;
        workspace = audits.workspace();
        paragraph(workspace.text("audit.learn.text"));
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        button(workspace.text("audit.wizard.records"), () -> learn(auditing.desk()::casesOfRecords))
                .setId("learn-records");
        button(workspace.text("audit.wizard.file"), () -> new FileAsk(
                                workspace.text("audit.wizard.kind"), "*.csv", "*.xlsx")
                        .open(this, workspace.text("audit.wizard.file"))
                        .ifPresent(file -> learn(() -> auditing.desk().casesOf(file))))
                .setId("learn-file");
    }

    private void learn(Supplier<CaseList> list) {
        workspace.closeDialog();
        audits.learn(list, known -> workspace.say(Say.of(workspace.text("audit.learn.done", String.valueOf(known)))));
    }
}
