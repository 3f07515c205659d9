package org.zhixing.ui.actions;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.zhixing.plan.PlanLimits;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Asks why an action is given up. Without a reason nothing is decided. */
final class WhyDialog extends Dialog {

    /** @param decided is given the reason, which is not blank */
    WhyDialog(Workspace workspace, String title, Consumer<PersonalText> decided) {
        super(workspace.text("actions.why.title"));
        paragraph(title);
        TextField why = new TextField();
        why.setId("why");
        why.setPromptText(workspace.text("actions.why.prompt"));
        why.setAccessibleText(workspace.text("actions.field.reason"));
        why.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= PlanLimits.REASON ? change : null));
        add(why);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Button drop = primary(workspace.text("actions.why.do"), () -> {
            workspace.closeDialog();
            decided.accept(new PersonalText(why.getText().strip()));
        });
        drop.setId("why-do");
        drop.disableProperty().bind(why.textProperty().map(String::isBlank));
    }
}
