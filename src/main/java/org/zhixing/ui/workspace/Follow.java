package org.zhixing.ui.workspace;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/** How views listen to the workspace without being kept alive by it. */
public final class Follow {

    private Follow() {}

    /**
     * Tells a view each value while the view is in a window: the present one at once, later ones as they come, and what
     * it missed when it comes back. A view that is thrown away is simply forgotten.
     */
    public static <T> void whileShown(Node view, ObservableValue<T> value, Consumer<? super T> follower) {
        ObservableValue<Boolean> inWindow =
                view.sceneProperty().map(scene -> true).orElse(false);
        value.when(inWindow).subscribe(follower);
    }

    /** Tells a view each later value, whether it is in a window or not, as long as somebody else keeps the view. */
    public static <T> void changes(Node view, ObservableValue<T> value, Consumer<? super T> follower) {
        ChangeListener<T> listener = (observable, old, now) -> follower.accept(now);
        // The view keeps the listener, and what is followed does not keep the view.
        view.getProperties().put(listener, listener);
        value.addListener(new WeakChangeListener<>(listener));
    }
}
