package org.zhixing.ui.audit.reading;

import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.zhixing.ui.common.Composing;

/** A text about something, kept by itself: after a pause, when one leaves the field, and when it is about something else. */
final class KeptText extends TextArea {

    private final BiConsumer<String, String> keeper;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1.5));
    private String about = "";
    /** Whether somebody has typed since the text was last kept or shown. */
    private boolean typed;

    /**
     * @param keeper is given what it is about and the text
     * @param leave takes the focus when writing is done
     */
    KeptText(String name, String prompt, int rows, BiConsumer<String, String> keeper, Runnable leave) {
        this.keeper = keeper;
        setPromptText(prompt);
        setAccessibleText(name);
        setWrapText(true);
        setPrefRowCount(rows);
        setPrefColumnCount(10);
        setMinHeight(USE_PREF_SIZE);
        textProperty().addListener((p, was, is) -> {
            typed = isFocused();
            pause.playFromStart();
        });
        pause.setOnFinished(e -> {
            if (Composing.in(this)) {
                pause.playFromStart();
            } else {
                keep();
            }
        });
        focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                keep();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShiftDown()) {
                replaceSelection("\n");
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE) {
                keep();
                leave.run();
                e.consume();
            }
        });
    }

    /** Keeps what was typed; what was only shown is never kept, least of all as somebody else's. */
    void keep() {
        if (typed) {
            typed = false;
            keeper.accept(about, getText());
        }
    }

    void write() {
        if (isEditable()) {
            requestFocus();
            end();
        }
    }

    /** @param thing what the text is about */
    void follow(String thing, String text, boolean editable) {
        boolean same = about.equals(thing);
        if (!same) {
            keep();
            about = thing;
        }
        if (!same || !isFocused()) {
            if (!getText().equals(text)) {
                setText(text);
            }
            typed = false;
        }
        setEditable(editable);
    }
}
