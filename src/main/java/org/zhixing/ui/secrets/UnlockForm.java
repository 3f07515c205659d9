package org.zhixing.ui.secrets;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.zhixing.desk.Protection;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Gives a passphrase or a recovery code to one lock: what was typed is gone at once, and a wrong one makes the next wait. */
public final class UnlockForm extends VBox {

    /** What came of a try. */
    public enum Outcome {
        OPENED,
        WRONG,
        /** Something else was in the way, and has been told already. */
        HINDERED
    }

    /** The lock that is tried. */
    @FunctionalInterface
    public interface Lock {

        /** Begins the try. @param told is given the outcome later, on the FX thread */
        void attempt(Unlocking with, Consumer<Outcome> told);
    }

    private static final Duration TICK = Duration.millis(250);

    private final Messages words;
    private final Lock lock;
    private final SecretEntry entry;
    private final Label message = Parts.prose("", "zx-dense", "zx-secret-message");
    private final Button open;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final PauseTransition tick = new PauseTransition(TICK);
    private String last = "";

    /**
     * @param id what the ids of its parts begin with
     * @param button what its button says
     */
    public UnlockForm(Messages words, String id, String button, Lock lock) {
        this(words, id, button, lock, true);
    }

    /** @param codeToo whether there is a recovery code that may be given in the passphrase's stead */
    UnlockForm(Messages words, String id, String button, Lock lock, boolean codeToo) {
        super(8);
        this.words = words;
        this.lock = lock;
        entry = new SecretEntry(words, id, codeToo);
        entry.onEnter(this::attempt);
        open = Parts.button(button, this::attempt, "accent");
        open.setId(id + "-open");
        open.disableProperty().bind(entry.blank().or(busy));
        message.setId(id + "-message");
        tick.setOnFinished(event -> waitOn());
        getChildren().addAll(entry, message, open);
        waitOn();
    }

    private void attempt() {
        if (busy.get() || entry.blank().get()) {
            return;
        }
        Optional<Unlocking> given = entry.given();
        if (given.isEmpty()) {
            say(words.text("secrets.unlock.noCode"));
            return;
        }
        busy.set(true);
        boolean byCode = entry.isByCode();
        entry.forget();
        say(words.text("secrets.unlock.trying"));
        lock.attempt(given.get(), outcome -> told(outcome, byCode));
    }

    private void told(Outcome outcome, boolean byCode) {
        busy.set(false);
        last = "";
        if (outcome == Outcome.WRONG) {
            last = words.text(byCode ? "secrets.unlock.wrongCode" : "secrets.unlock.wrong");
        }
        waitOn();
    }

    /** Counts down until the next try may be; nothing else of the window waits. */
    private void waitOn() {
        long seconds = (Protection.pauseNow().toMillis() + 999) / 1000;
        busy.set(seconds > 0);
        say(
                seconds > 0
                        ? words.text("secrets.unlock.wait", last, String.valueOf(seconds))
                                .strip()
                        : last);
        if (seconds > 0) {
            tick.playFromStart();
        }
    }

    private void say(String text) {
        if (!text.equals(message.getText())) {
            message.setText(text);
            message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        Parts.show(message, !text.isEmpty());
    }

    @Override
    public void requestFocus() {
        entry.requestFocus();
    }
}
