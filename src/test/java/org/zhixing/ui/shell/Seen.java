package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What of a window can be seen, and what it is called by those who cannot see it. */
final class Seen {

    /** Under this key a tooltip that was put on a node lies in its properties. */
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private Seen() {}

    /** Every node below this one that is drawn at all, in the order of drawing, this one included. */
    static List<Node> below(Node root) {
        List<Node> all = new ArrayList<>();
        gather(root, all);
        return all;
    }

    private static void gather(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    /** Every node below this one that the keyboard should come to. */
    static List<Node> focusable(Node root) {
        return below(root).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !partOfAField(node))
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .toList();
    }

    /** The field inside an editable box is the box's own: the box passes the focus on to it. */
    private static boolean partOfAField(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof javafx.scene.control.ComboBoxBase<?>
                    || each instanceof javafx.scene.control.Spinner<?>) {
                return true;
            }
        }
        return false;
    }

    /** The name that a screen reader speaks, or a blank one. */
    static String name(Node node, Node root) {
        if (!blank(node.getAccessibleText())) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && !blank(labeled.getText())) {
            return labeled.getText();
        }
        String label = below(root).stream()
                .filter(each -> each instanceof Label l && l.getLabelFor() == node)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElse("");
        return label.isBlank() ? tooltip(node) : label;
    }

    static String tooltip(Node node) {
        Tooltip tip = node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip()
                : (Tooltip) node.getProperties().get(TOOLTIP);
        return tip == null || tip.getText() == null ? "" : tip.getText();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Enough to find it by: class, id, style classes, and where it hangs. */
    static String describe(Node node) {
        StringBuilder path = new StringBuilder(one(node));
        Node parent = node.getParent();
        for (int up = 0; up < 3 && parent != null; up++, parent = parent.getParent()) {
            path.append(" < ").append(one(parent));
        }
        return path.toString();
    }

    private static String one(Node node) {
        String kind = node.getClass().getSimpleName();
        String id = node.getId() == null ? "" : "#" + node.getId();
        String classes = node.getStyleClass().stream().collect(Collectors.joining("."));
        String text = node instanceof Labeled labeled && labeled.getText() != null
                ? "'" + labeled.getText() + "'"
                : node instanceof javafx.scene.text.Text t
                        ? "'" + t.getText() + "'"
                        : node instanceof TextInputControl input ? "?" + input.getPromptText() : "";
        return kind + id + (classes.isEmpty() ? "" : "." + classes) + text;
    }
}
