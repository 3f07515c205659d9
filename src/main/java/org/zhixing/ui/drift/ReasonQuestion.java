package org.zhixing.ui.drift;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Asks why something counts as legitimate, or why a rating counts all the same. Without a reason nothing is decided. */
final class ReasonQuestion extends Dialog {

    /**
     * @param causes possible legitimate causes to tick; may be empty
     * @param decided is told the reason, which is not blank
     */
    ReasonQuestion(
            Workspace workspace,
            String title,
            String text,
            List<String> causes,
            String act,
            Consumer<PersonalText> decided) {
        super(title);
        paragraph(text);
        List<CheckBox> boxes = causes.stream().map(ReasonQuestion::box).toList();
        boxes.forEach(this::add);
        TextField own = new TextField();
        own.setId("reason");
        own.setPromptText(workspace.text("drift.reason.own"));
        own.setAccessibleText(workspace.text("drift.reason.own"));
        add(own);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Button decide = primary(act, () -> {
            workspace.closeDialog();
            decided.accept(reason(workspace, boxes, own.getText()));
        });
        decide.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> own.getText().isBlank() && boxes.stream().noneMatch(CheckBox::isSelected),
                        Stream.concat(
                                        Stream.of(own.textProperty()),
                                        boxes.stream().map(CheckBox::selectedProperty))
                                .toArray(javafx.beans.Observable[]::new)));
    }

    private static CheckBox box(String cause) {
        CheckBox box = new CheckBox(cause);
        box.setWrapText(true);
        box.setMaxWidth(420);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static PersonalText reason(Workspace workspace, List<CheckBox> boxes, String own) {
        return new PersonalText(Stream.concat(
                        boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText),
                        own.isBlank() ? Stream.empty() : Stream.of(own.strip()))
                .collect(Collectors.joining(workspace.text("drift.reason.and"))));
    }
}
