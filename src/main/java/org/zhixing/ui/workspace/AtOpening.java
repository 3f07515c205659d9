package org.zhixing.ui.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.StringProperty;
import org.zhixing.desk.Desk;

/** What a person is told of a data file that has just been opened. */
final class AtOpening {

    private AtOpening() {}

    static void tell(Workspace workspace, Desk fresh) {
        workspace.work(fresh::outsideChange, changed -> {
            if (changed.isPresent()) {
                workspace.say(new Say(
                        workspace.text("shell.outside.changed"),
                        workspace.text("shell.outside.more"),
                        () -> workspace.go("home", null)));
            }
        });
        RecentFiles.opened(workspace.settings(), fresh.store());
        workspace.work(fresh::missesBackup, missing -> tellOfBackup(workspace, missing));
    }

    /** Once a day is enough: the first screen goes on telling of it. */
    private static void tellOfBackup(Workspace workspace, boolean missing) {
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        StringProperty told = workspace.settings().backupTold();
        if (missing && !told.get().equals(today)) {
            told.set(today);
            workspace.say(Say.of(workspace.text("shell.backup.missing")));
        }
    }
}
