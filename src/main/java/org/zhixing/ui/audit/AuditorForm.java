package org.zhixing.ui.audit;

import java.util.List;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.Auditor;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Who audits: a name, and the own number where the auditor leads cases too. */
final class AuditorForm extends Dialog {

    private static final double WIDE = 420;

    /** @param old whom to change, or null for somebody who comes in */
    AuditorForm(Auditing auditing, @Nullable Auditor old) {
        super(auditing.workspace().text(old == null ? "audit.auditor.new" : "audit.auditor.change"));
        Workspace workspace = auditing.workspace();
        TextField name = field(workspace.text("audit.auditor.name"), "auditor-name");
        TextField worker = field(workspace.text("audit.auditor.worker"), "auditor-worker");
        if (old != null) {
            name.setText(old.name().value());
            worker.setText(old.worker());
        }
        add(name);
        add(worker);
        paragraph(workspace.text("audit.wizard.people.why"));
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("audit.auditor.keep"), () -> {
                    String number =
                            worker.getText() == null ? "" : worker.getText().strip();
                    Auditor fresh = new Auditor(
                            old == null ? freeId(auditing.now().get().auditors()) : old.id(),
                            new PersonalText(name.getText().strip()),
                            number.isEmpty() ? null : number);
                    workspace.closeDialog();
                    auditing.apply(new AuditStep.PutAuditor(fresh));
                    if (auditing.now().get().auditor(fresh.id()).isPresent()) {
                        auditing.auditor().set(fresh.id());
                    }
                })
                .setId("auditor-keep");
    }

    private static TextField field(String name, String id) {
        TextField field = new TextField();
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setId(id);
        field.setPrefWidth(WIDE);
        return field;
    }

    private static String freeId(List<Auditor> auditors) {
        int number = auditors.size() + 1;
        while (taken(auditors, "a" + number)) {
            number++;
        }
        return "a" + number;
    }

    private static boolean taken(List<Auditor> auditors, String id) {
        return auditors.stream().anyMatch(a -> a.id().equals(id));
    }
}
