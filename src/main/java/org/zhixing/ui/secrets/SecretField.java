package org.zhixing.ui.secrets;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/**
 * A field for a passphrase: hidden or, at a press, shown, so that Chinese can be typed and read. It says when Caps Lock is
 * on.
 */
final class SecretField extends VBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton show = new ToggleButton();
    private final Label caps;

    /** @param id of the field; {@code id-show} is the button that shows what was typed */
    SecretField(Messages words, String id, String name) {
        super(4);
        Label label = Parts.label(name, "zx-caption");
        label.setLabelFor(hidden);
        hidden.setId(id);
        shown.setId(id + "-shown");
        hidden.setAccessibleText(name);
        shown.setAccessibleText(name);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        Parts.show(shown, false);
        FontIcon eye = Parts.icon("fth-eye");
        show.setGraphic(eye);
        show.setId(id + "-show");
        show.getStyleClass().addAll("button-icon", "zx-secret-show");
        Tooltip tooltip = new Tooltip();
        show.setTooltip(tooltip);
        show.selectedProperty().subscribe(on -> {
            eye.setIconLiteral(on ? "fth-eye-off" : "fth-eye");
            String does = words.text(on ? "secrets.field.hide" : "secrets.field.show");
            show.setAccessibleText(does);
            tooltip.setText(does);
        });
        show.selectedProperty().addListener((observable, was, on) -> change(on));
        caps = Parts.prose(words.text("secrets.field.caps"), "zx-caption");
        caps.setGraphic(Parts.icon("fth-arrow-up"));
        Parts.show(caps, false);
        StackPane field = new StackPane(hidden, shown);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(label, new HBox(4, field, show), caps);
        addEventFilter(KeyEvent.ANY, event -> lookAtCaps());
        hidden.focusedProperty().addListener((observable, was, now) -> lookAtCaps());
        shown.focusedProperty().addListener((observable, was, now) -> lookAtCaps());
    }

    private void change(boolean on) {
        TextField from = on ? hidden : shown;
        TextField to = on ? shown : hidden;
        int caret = from.getCaretPosition();
        Parts.show(from, false);
        Parts.show(to, true);
        to.requestFocus();
        to.positionCaret(caret);
    }

    private void lookAtCaps() {
        Parts.show(
                caps,
                (hidden.isFocused() || shown.isFocused())
                        && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    ReadOnlyStringProperty text() {
        return hidden.textProperty();
    }

    /** What Enter does while it has the focus. */
    void onEnter(Runnable act) {
        hidden.setOnAction(event -> act.run());
        shown.setOnAction(event -> act.run());
    }

    /** Empties the field, what could be undone in it too, and hides what will be typed next. */
    void forget() {
        hidden.setText("");
        boolean focused = shown.isFocused();
        show.setSelected(false);
        if (focused) {
            hidden.requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        (show.isSelected() ? shown : hidden).requestFocus();
    }
}
