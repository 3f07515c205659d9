package org.zhixing.ui.raters.analysis;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;

/** One number with what it is read as; where there is none, the reason stands in its place. */
final class NumberCard extends VBox {

    /**
     * @param number as printed, or null
     * @param beside what stands beside the number, or why there is none
     * @param verdict what it is read as, or null
     * @param more what entered and how it is read
     */
    record Content(
            String title,
            @Nullable String number,
            String beside,
            @Nullable String verdict,
            String more) {

        String spoken() {
            return title + " " + (number == null ? "" : number + " ") + (verdict == null ? "" : verdict + " ") + beside
                    + " " + more;
        }
    }

    NumberCard(String id, Content content) {
        super(2);
        setId(id);
        getStyleClass().addAll("zx-card", "number-card");
        setMinWidth(0);
        if (content.verdict() == null) {
            getChildren().add(Parts.prose(content.title(), "zx-dense", "zx-muted"));
        } else {
            getChildren()
                    .add(new Apart(
                            4,
                            Parts.label(content.title(), "zx-dense", "zx-muted"),
                            Parts.tag(content.verdict(), "brand")));
        }
        if (content.number() == null) {
            getChildren().add(Parts.prose(content.beside(), "zx-dense", "number-reason"));
        } else {
            Label number = Parts.label(content.number(), "zx-number");
            number.setMinWidth(USE_PREF_SIZE);
            Label beside = Parts.prose(content.beside(), "zx-cap");
            getChildren().add(Parts.row(8, number, beside));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(content.spoken());
        tip(content.more());
    }

    /** Opens on the mouse and, for those without one, on focus. */
    private void tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(Duration.millis(300));
        tip.setShowDuration(Duration.INDEFINITE);
        Tooltip.install(this, tip);
        focusVisibleProperty().addListener((observable, was, focused) -> {
            if (focused && getScene() != null && getScene().getWindow() != null) {
                var below = localToScreen(0, getHeight() + 6);
                tip.show(this, below.getX(), below.getY());
            } else {
                tip.hide();
            }
        });
    }
}
