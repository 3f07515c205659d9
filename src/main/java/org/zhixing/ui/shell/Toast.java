package org.zhixing.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;

/** One notification: what happened, what can be done about it, and the cross that dismisses it. */
final class Toast extends HBox {

    private static final Duration STAY = Duration.seconds(10);

    private final Say say;
    private final Consumer<Toast> leave;
    private final @Nullable PauseTransition leaving;

    /** @param leave takes it away */
    Toast(Say say, String dismiss, Consumer<Toast> leave) {
        super(12);
        this.say = say;
        this.leave = leave;
        boolean trouble = say.kind() == Say.Kind.TROUBLE;
        getStyleClass().add("zx-toast");
        if (trouble) {
            getStyleClass().add("trouble");
        }
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(say.text());
        VBox words = new VBox(8, text(say.text()));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox acts = new HBox(8);
        String action = say.action();
        Runnable act = say.act();
        if (action != null && act != null) {
            acts.getChildren().add(button(action, act));
        }
        Say.Act also = say.also();
        if (also != null) {
            acts.getChildren().add(button(also.label(), also.run()));
        }
        if (!acts.getChildren().isEmpty()) {
            words.getChildren().add(acts);
        }
        Button cross = Parts.iconButton("fth-x", dismiss, () -> leave.accept(this));
        cross.getStyleClass().add("zx-toast-close");
        getChildren().addAll(Parts.icon(trouble ? "fth-alert-triangle" : "fth-check", "zx-toast-icon"), words, cross);
        leaving = say.kind() == Say.Kind.PASSING ? passing() : null;
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.accept(this);
                event.consume();
            }
        });
    }

    /** What stands before the first line break is what it is about. */
    private static VBox text(String said) {
        VBox lines = new VBox(2);
        int end = said.indexOf('\n');
        if (end >= 0) {
            lines.getChildren().add(Parts.prose(said.substring(0, end), "zx-dense", "zx-strong"));
        }
        lines.getChildren().add(Parts.prose(said.substring(end + 1), "zx-dense"));
        return lines;
    }

    private Button button(String label, Runnable act) {
        return Parts.button(
                label,
                () -> {
                    leave.accept(this);
                    act.run();
                },
                "small",
                "zx-toast-action");
    }

    /** Nothing goes while somebody is at it. */
    private PauseTransition passing() {
        PauseTransition pause = new PauseTransition(STAY);
        pause.setOnFinished(event -> {
            if (isHover() || isFocusWithin()) {
                pause.playFromStart();
            } else {
                leave.accept(this);
            }
        });
        return pause;
    }

    Say say() {
        return say;
    }

    boolean stays() {
        return leaving == null;
    }

    /** It is seen from now on: its time runs, and a screen reader is told. */
    void shown() {
        if (leaving != null) {
            leaving.playFromStart();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** It is not seen any more, for now or for good. */
    void hidden() {
        if (leaving != null) {
            leaving.stop();
        }
    }
}
