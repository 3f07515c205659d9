package org.zhixing.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page of the side bar: icon, name and the digit that goes there with Ctrl; in the rail the icon alone. */
final class NavButton extends ToggleButton {

    private final Label name;
    private final Region gap = new Region();
    private final Label digit;
    private final HBox parts;
    private final FontIcon icon;

    /** @param key the digit, or null where the page has none */
    NavButton(String iconCode, String text, @Nullable String key) {
        icon = new FontIcon(iconCode);
        name = new Label(text);
        name.getStyleClass().add("zx-nav-name");
        digit = new Label(key == null ? "" : key);
        digit.getStyleClass().add("zx-nav-key");
        HBox.setHgrow(gap, Priority.ALWAYS);
        parts = new HBox(10, icon, name, gap, digit);
        parts.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().setAll("zx-nav");
        setGraphic(parts);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(text);
        parts.prefWidthProperty().bind(widthProperty().subtract(22));
    }

    /** Leaves the icon alone, with the name as its tooltip. */
    void rail(boolean folded) {
        if (folded) {
            parts.getChildren().setAll(icon);
            parts.setAlignment(Pos.CENTER);
            String key = digit.getText().isEmpty() ? "" : "  Ctrl " + digit.getText();
            setTooltip(new Tooltip(name.getText() + key));
        } else {
            parts.getChildren().setAll(icon, name, gap, digit);
            parts.setAlignment(Pos.CENTER_LEFT);
            setTooltip(null);
        }
    }

    /** The current page stays pressed when it is pressed again. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
