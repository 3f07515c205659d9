package org.zhixing.ui.settings;

import java.util.Optional;
import org.zhixing.desk.BrokenLog;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.store.StoreHealth;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** What a check of the data file found. */
final class CheckResult extends Dialog {

    CheckResult(Workspace workspace, StoreHealth health, Optional<BrokenLog> broken, Optional<ChangedOutside> outside) {
        super(workspace.text(health.isWell() ? "settings.check.well" : "settings.check.notWell"));
        if (!health.problems().isEmpty()) {
            paragraph(workspace.text("settings.check.pages", health.problems().size()));
        }
        broken.ifPresent(log -> paragraph(log.in(workspace.messages().get())));
        outside.ifPresent(change -> change.in(workspace.messages().get()).forEach(this::paragraph));
        if (!health.isWell()) {
            paragraph(workspace.text("settings.check.advice"));
        }
        paragraph(workspace.text(
                "settings.check.log",
                String.valueOf(health.log().lines()),
                grouped(health.log().fingerprint())));
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }

    /** Enough of it to tell two apart, in groups that can be read aloud. */
    private static String grouped(String fingerprint) {
        return fingerprint.substring(0, Math.min(16, fingerprint.length())).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
