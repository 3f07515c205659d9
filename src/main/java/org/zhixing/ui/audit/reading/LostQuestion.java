package org.zhixing.ui.audit.reading;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Asks how a file got lost, and says what that means for the result. */
final class LostQuestion extends Dialog {

    private static final double WIDE = 420;

    /** @param lost is given the reason, which may be empty */
    LostQuestion(Workspace workspace, String file, Consumer<String> lost) {
        super(workspace.text("audit.lost.question", file));
        paragraph(workspace.text("audit.lost.explain"));
        TextArea reason = new TextArea();
        reason.setPromptText(workspace.text("audit.lost.reason"));
        reason.setAccessibleText(workspace.text("audit.lost.reason"));
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.setPrefWidth(WIDE);
        reason.setId("audit-lost-reason");
        add(reason);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        button(workspace.text("audit.lost.yes"), () -> {
                    workspace.closeDialog();
                    lost.accept(reason.getText().strip());
                })
                .setId("audit-lost-yes");
    }
}
