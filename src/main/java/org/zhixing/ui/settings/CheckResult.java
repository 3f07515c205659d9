package org.zhixing.ui.settings;

import java.util.List;
import java.util.Optional;
import org.zhixing.desk.BrokenLog;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.desk.DamagedTexts;
import org.zhixing.store.DamagedCell;
import org.zhixing.store.StoreHealth;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** What a check of the data file found. */
final class CheckResult extends Dialog {

    private static final int SHOWN = 5;

    CheckResult(Workspace workspace, StoreHealth health, Optional<BrokenLog> broken, Optional<ChangedOutside> outside) {
        super(workspace.text(health.isWell() ? "settings.check.well" : "settings.check.notWell"));
        if (!health.problems().isEmpty()) {
            paragraph(workspace.text("settings.check.pages", health.problems().size()));
        }
        if (!health.cells().isEmpty()) {
            List<DamagedCell> shown =
                    health.cells().subList(0, Math.min(SHOWN, health.cells().size()));
            paragraph(workspace.text("settings.check.texts", shown.size()));
            paragraph(String.join("\n", DamagedTexts.in(workspace.messages().get(), shown)));
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
