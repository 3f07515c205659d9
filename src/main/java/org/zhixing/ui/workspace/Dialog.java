package org.zhixing.ui.workspace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The plate of a dialog: a title, what it is about, and its buttons at the right. {@link Workspace#show} lays it over the
 * window.
 */
public class Dialog extends VBox {

    private final HBox buttons = new HBox(8);

    protected Dialog(String title) {
        super(16);
        getStyleClass().add("zx-dialog");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label head = new Label(title);
        head.getStyleClass().add("zx-section");
        head.setWrapText(true);
        setAccessibleText(title);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::ticked);
    }

    /** A plate of the dialog's looks that is filled in its own way. */
    protected Dialog() {
        super();
        getStyleClass().add("zx-dialog");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::ticked);
    }

    /** Enter presses the one button also while something to tick has the focus: the toolkit would take the tick away. */
    private void ticked(KeyEvent pressed) {
        boolean tick = pressed.getTarget() instanceof CheckBox || pressed.getTarget() instanceof RadioButton;
        if (tick && pressed.getCode() == KeyCode.ENTER) {
            lookupAll(".button").stream()
                    .filter(node -> node instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                    .findFirst()
                    .ifPresent(button -> {
                        pressed.consume();
                        ((Button) button).fire();
                    });
        }
    }

    /**
     * Asked before Esc or a click beside it closes the dialog.
     *
     * @param beside whether it was a click, which may be a slip
     */
    public boolean mayLeave(boolean beside) {
        return true;
    }

    /** Whether it holds on to the window for now, so that keys of the window open nothing in its place. Changes nothing. */
    public boolean stays() {
        return false;
    }

    /** The page of the help that F1 opens over it; empty for that of the screen beneath. */
    public String helpPage() {
        return "";
    }

    /** Adds a part above the buttons. */
    protected final void add(Node part) {
        getChildren().add(getChildren().size() - 1, part);
    }

    /** A paragraph that wraps at a width that reads well. */
    protected final Label paragraph(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setPrefWidth(420);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("zx-dense");
        add(words);
        return words;
    }

    /** Adds a button at the right. */
    protected final Button button(String text, Runnable act) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** The one button that Enter presses. */
    protected final Button primary(String text, Runnable act) {
        Button button = button(text, act);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }
}
