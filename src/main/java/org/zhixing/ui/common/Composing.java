package org.zhixing.ui.common;

import java.util.concurrent.TimeUnit;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * While an input method composes, keys are its own: letters spell a word, digits, space and Enter choose a candidate, Esc
 * gives it up. Some systems report these keys to the program as well, where they would rate, press the default button or
 * close a dialog; so nothing in the window hears of them. What was composed arrives by itself, not through keys.
 */
public final class Composing {

    /** The key that chose a candidate may be reported just after the candidate; a person's next key comes later. */
    private static final long SAME_PRESS = TimeUnit.MILLISECONDS.toNanos(80);

    private boolean composing;
    private boolean chosen;
    private long chosenAt;

    private Composing() {}

    /** Keeps the keys of the input method from everything in this window. Once for each window in which one types. */
    public static void watch(Window window) {
        Composing state = new Composing();
        window.getProperties().put(Composing.class, state);
        window.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, state::changed);
        window.addEventFilter(KeyEvent.ANY, state::key);
        ObservableValue<Node> focus = window.sceneProperty().flatMap(Scene::focusOwnerProperty);
        // Whoever goes elsewhere in the middle of a word has left the word.
        focus.addListener((observable, old, owner) -> state.forget());
        window.focusedProperty().addListener((observable, old, focused) -> state.forget());
    }

    /** Whether the text in a field is half a word of an input method: nothing to keep yet. */
    public static boolean in(Node field) {
        Scene scene = field.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window != null
                && window.getProperties().get(Composing.class) instanceof Composing state
                && state.composing;
    }

    private void changed(InputMethodEvent event) {
        boolean was = composing;
        composing = !event.getComposed().isEmpty();
        chosen = was && !composing;
        chosenAt = System.nanoTime();
    }

    private void key(KeyEvent event) {
        if (composing) {
            event.consume();
        } else if (chosen) {
            if (System.nanoTime() - chosenAt < SAME_PRESS) {
                event.consume();
            }
            // The release ends the press that chose.
            chosen = event.getEventType() != KeyEvent.KEY_RELEASED;
        }
    }

    private void forget() {
        composing = false;
        chosen = false;
    }
}
