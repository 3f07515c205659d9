package org.zhixing.ui.common;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A segmented switch: all choices side by side, exactly one of them chosen. */
public final class Switch<T> extends HBox {

    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final Property<T> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Toggle, T> values = new HashMap<>();
    private final ChangeListener<T> follow = (observable, old, value) -> show(value);

    /** @param chosen follows the switch, and the switch follows it */
    public Switch(Property<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("zx-switch");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        group.selectedToggleProperty().addListener((observable, old, selected) -> {
            if (selected == null && old != null) {
                old.setSelected(true);
            } else if (selected != null) {
                // Arrow keys select without any action being fired.
                chosen.setValue(values.get(selected));
            }
        });
        // What is chosen often outlives the switch, such as a setting: it must not hold on to it.
        chosen.addListener(new WeakChangeListener<>(follow));
    }

    /** Adds a choice at the right. */
    public void choice(T value, String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().setAll("zx-switch-choice", LAST);
        if (getChildren().isEmpty()) {
            button.getStyleClass().add(FIRST);
        } else {
            getChildren().get(getChildren().size() - 1).getStyleClass().remove(LAST);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(value);
        values.put(button, value);
        button.setToggleGroup(group);
        button.setSelected(value.equals(chosen.getValue()));
        getChildren().add(button);
    }

    private void show(T value) {
        for (Toggle toggle : group.getToggles()) {
            if (value.equals(values.get(toggle))) {
                toggle.setSelected(true);
            }
        }
    }
}
