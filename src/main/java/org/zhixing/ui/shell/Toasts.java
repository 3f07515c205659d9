package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/**
 * The notifications in the corner, the newest lowest. At most three are seen at once; what stays and has to make room comes
 * back when there is some.
 */
final class Toasts extends VBox {

    private static final int SHOWN = 3;
    private static final double WIDE = 380;
    private static final Duration COMING = Duration.millis(180);

    private final Workspace workspace;
    private final List<Toast> waiting = new ArrayList<>();
    private @Nullable Node focusBefore;

    Toasts(Workspace workspace) {
        super(8);
        this.workspace = workspace;
        getStyleClass().add("zx-toasts");
        setMaxSize(WIDE, USE_PREF_SIZE);
        setPrefWidth(WIDE);
        setPickOnBounds(false);
    }

    void say(Say say) {
        // The same once more is not another message.
        all().stream().filter(toast -> toast.say().text().equals(say.text())).forEach(this::take);
        Toast fresh = new Toast(say, workspace.text("shell.notice.dismiss"), this::dismiss);
        getChildren().add(fresh);
        while (getChildren().size() > SHOWN) {
            makeRoom(fresh);
        }
        come(fresh);
    }

    /** Takes a notification away that means nothing any more. */
    void unsay(Say said) {
        all().stream().filter(toast -> toast.say().equals(said)).forEach(this::dismiss);
    }

    /** What goes by itself goes first, then the oldest waits. */
    private void makeRoom(Toast fresh) {
        List<Toast> others = seen();
        others.remove(fresh);
        Optional<Toast> passing =
                others.stream().filter(toast -> !toast.stays()).findFirst();
        Toast goes = passing.orElseGet(() -> others.get(0));
        take(goes);
        if (goes.stays()) {
            waiting.add(goes);
        }
    }

    private void come(Toast toast) {
        toast.shown();
        if (workspace.settings().motion().get()) {
            FadeTransition coming = new FadeTransition(COMING, toast);
            coming.setFromValue(0);
            coming.setToValue(1);
            coming.play();
        }
    }

    private void dismiss(Toast toast) {
        boolean within = toast.isFocusWithin();
        take(toast);
        if (!waiting.isEmpty() && getChildren().size() < SHOWN) {
            Toast back = waiting.remove(waiting.size() - 1);
            getChildren().add(0, back);
            come(back);
        }
        if (within) {
            leave();
        }
    }

    private void take(Toast toast) {
        toast.hidden();
        waiting.remove(toast);
        getChildren().remove(toast);
    }

    private List<Toast> seen() {
        List<Toast> seen = new ArrayList<>();
        getChildren().forEach(node -> seen.add((Toast) node));
        return seen;
    }

    private List<Toast> all() {
        List<Toast> all = seen();
        all.addAll(waiting);
        return all;
    }

    /**
     * The keyboard goes to the newest notification, or from one back to where it was.
     *
     * @return whether there is any
     */
    boolean enter() {
        if (getChildren().isEmpty() || getScene() == null) {
            return false;
        }
        if (isFocusWithin()) {
            leave();
        } else {
            focusBefore = getScene().getFocusOwner();
            getChildren().get(getChildren().size() - 1).requestFocus();
        }
        return true;
    }

    private void leave() {
        Node before = focusBefore;
        focusBefore = null;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
