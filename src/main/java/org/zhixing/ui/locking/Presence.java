package org.zhixing.ui.locking;

import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Window;

/** Sees what a person does in any window of the program, menus and the room's window among them. */
final class Presence {

    private final Runnable touched;
    private final EventHandler<InputEvent> seen = this::seen;
    private final Predicate<KeyEvent> key;
    private final EventHandler<KeyEvent> keys = this::key;
    private boolean taken;
    private final ListChangeListener<Window> windows = this::changed;
    private double x = Double.NaN;
    private double y = Double.NaN;

    /**
     * @param touched is told of each sign of a person
     * @param key is asked of each key that is pressed; whether it meant something here
     */
    Presence(Runnable touched, Predicate<KeyEvent> key) {
        this.touched = touched;
        this.key = key;
    }

    void watch() {
        Window.getWindows().forEach(this::add);
        Window.getWindows().addListener(windows);
    }

    void leave() {
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(this::remove);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::remove);
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(Window window) {
        window.addEventFilter(InputEvent.ANY, seen);
        window.addEventFilter(KeyEvent.ANY, keys);
    }

    private void remove(Window window) {
        window.removeEventFilter(InputEvent.ANY, seen);
        window.removeEventFilter(KeyEvent.ANY, keys);
    }

    /** A key that meant something here types no letter either. */
    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            taken = key.test(event);
        }
        if (taken) {
            event.consume();
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            taken = false;
        }
    }

    private void seen(InputEvent event) {
        if (byAPerson(event)) {
            touched.run();
        }
    }

    /** What moves under a mouse that lies still sends events too. */
    private boolean byAPerson(Event event) {
        EventType<?> type = event.getEventType();
        if (event instanceof MouseEvent mouse) {
            boolean moved = mouse.getScreenX() != x || mouse.getScreenY() != y;
            x = mouse.getScreenX();
            y = mouse.getScreenY();
            return moved || type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_RELEASED;
        }
        return event instanceof KeyEvent
                || event instanceof InputMethodEvent
                || event instanceof TouchEvent
                || event instanceof GestureEvent
                || event instanceof DragEvent;
    }
}
