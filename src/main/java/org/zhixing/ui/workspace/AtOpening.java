package org.zhixing.ui.workspace;

import org.zhixing.desk.Desk;
import org.zhixing.store.OutsideChange;

/** What a person is told of a data file that has just been opened. */
final class AtOpening {

    private AtOpening() {}

    static void tell(Workspace workspace, Desk fresh) {
        workspace.work(() -> fresh.outsideChange().filter(OutsideChange::now), changed -> {
            if (changed.isPresent()) {
                workspace.say(new Say(
                        workspace.text("shell.outside.changed"),
                        workspace.text("shell.outside.more"),
                        () -> workspace.go("home", null)));
            }
        });
        workspace.work(fresh::missesBackup, missing -> {
            if (missing) {
                workspace.say(Say.of(workspace.text("shell.backup.missing")));
            }
        });
    }
}
