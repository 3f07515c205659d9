package org.zhixing.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small things that the cards of a screen are made of. */
public final class Parts {

    /** What is left free around a node that is brought into view. */
    private static final double AROUND = 12;

    private Parts() {}

    public static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A text that wraps between its words and always shows all its lines. */
    public static Label prose(String text, String... classes) {
        Label label = new WholeWords(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    public static FontIcon icon(String code, String... classes) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().addAll(classes);
        return icon;
    }

    public static Label keyCap(String key) {
        Label cap = label(key, "zx-kbd");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    public static Label tag(String text, String... classes) {
        Label tag = label(text, "zx-tag");
        tag.getStyleClass().addAll(classes);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("zx-hairline");
        return line;
    }

    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    public static VBox card(String... classes) {
        VBox card = new VBox();
        card.getStyleClass().add("zx-card");
        card.getStyleClass().addAll(classes);
        return card;
    }

    public static Button button(String text, Runnable act, String... classes) {
        Button button = new Button(text);
        button.getStyleClass().addAll(classes);
        button.setOnAction(e -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button that is an icon alone, so that its name is a tooltip. */
    public static Button iconButton(String icon, String name, Runnable act) {
        Button button = button("", act, "flat", "icon-only");
        button.setGraphic(icon(icon));
        name(button, name);
        return button;
    }

    public static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Scrolls what a node lies in just far enough that the whole of it is seen. */
    public static void reveal(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
            scroll.applyCss();
            scroll.layout();
            Node content = scroll.getContent();
            double view = scroll.getViewportBounds().getHeight();
            double hidden = content.getBoundsInLocal().getHeight() - view;
            Bounds part = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double above = scroll.getVvalue() * hidden;
            if (hidden > 0 && part.getMaxY() + AROUND > above + view) {
                scroll.setVvalue(Math.min(1, (part.getMaxY() + AROUND - view) / hidden));
            } else if (hidden > 0 && part.getMinY() - AROUND < above) {
                scroll.setVvalue(Math.max(0, (part.getMinY() - AROUND) / hidden));
            }
        }
    }
}
