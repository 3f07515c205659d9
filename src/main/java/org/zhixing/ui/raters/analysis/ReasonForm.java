package org.zhixing.ui.raters.analysis;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Asks why a rater's answers should not count. Without a reason nothing is proposed. */
final class ReasonForm extends Dialog {

    private final TextField reason = new TextField();

    ReasonForm(Workspace workspace, String name, Consumer<PersonalText> decided) {
        super(workspace.text("raters.exclude.title", name));
        paragraph(workspace.text("raters.exclude.text"));
        reason.setId("exclude-reason");
        reason.setPromptText(workspace.text("raters.exclude.reason"));
        reason.setAccessibleText(workspace.text("raters.exclude.reason"));
        add(reason);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Button propose = primary(workspace.text("raters.exclude.do"), () -> {
            workspace.closeDialog();
            decided.accept(new PersonalText(reason.getText().strip()));
        });
        propose.setId("exclude-do");
        propose.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
