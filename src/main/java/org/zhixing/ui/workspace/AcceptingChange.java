package org.zhixing.ui.workspace;

/** Somebody says that a change of the data file from outside was meant. */
public final class AcceptingChange {

    private AcceptingChange() {}

    /** @param then on the FX thread, once it holds */
    public static void run(Workspace workspace, Runnable then) {
        workspace.work(
                () -> {
                    workspace.desk().acceptOutsideChange();
                    return true;
                },
                done -> {
                    then.run();
                    workspace.say(Say.of(workspace.text("shell.outside.accepted")));
                });
    }
}
