package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.common.HeatCell;
import org.zhixing.ui.common.Sideways;

/** Whether what is shown can be named, hit and read. Each finding is one line: what is wrong, and with which node. */
final class Fitness {

    /** Design language, 8: hit targets. A hair less is rounding. */
    private static final double TARGET = 28 - 0.5;

    private static final double ROUNDING = 2;

    /** Chinese breaks anywhere. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u2e80-\\uffef]+");

    /** Of words by font: the same are seen on every page. */
    private static final Map<String, Double> WIDTHS = new HashMap<>();

    /** A line ends with a blank that is not seen. */
    private static final double BLANK = 9;

    private final Node root;
    private final List<Node> seen;
    private final List<String> findings = new ArrayList<>();

    private Fitness(Node root) {
        this.root = root;
        this.seen = Seen.below(root);
    }

    /** @param root what can be used at the moment: the open dialog, or the whole window */
    static List<String> findings(Node root) {
        Fitness fitness = new Fitness(root);
        fitness.names();
        fitness.pictures();
        fitness.targets();
        fitness.mouseOnly();
        fitness.cut();
        fitness.pressed();
        return fitness.findings;
    }

    private void wrong(String what, Node node) {
        findings.add(what + ": " + Seen.describe(node));
    }

    private void names() {
        for (Node node : Seen.focusable(root)) {
            if (Seen.blank(Seen.name(node, root))) {
                wrong("without a name", node);
            }
            boolean pressed = node.getOnMouseClicked() != null || node.getOnMousePressed() != null;
            if (pressed
                    && (node.getAccessibleRole() == AccessibleRole.NODE
                            || node.getAccessibleRole() == AccessibleRole.PARENT)) {
                wrong("pressed, but without a role", node);
            }
        }
    }

    /** Shapes and pictures are told of by the drawing that they are part of, or stand beside words. */
    private void pictures() {
        for (Node node : seen) {
            if ((node instanceof FontIcon || drawn(node)) && !besideWords(node)) {
                wrong("a picture without words", node);
            }
        }
    }

    private static boolean drawn(Node node) {
        return node instanceof ImageView || (node instanceof Shape && !(node instanceof Text) && !skin(node));
    }

    private static boolean told(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            boolean speaks = each.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
                    || each.getAccessibleRole() == AccessibleRole.TEXT;
            if (speaks && !Seen.blank(each.getAccessibleText())) {
                return true;
            }
            if (each instanceof Labeled labeled
                    && !(Seen.blank(labeled.getText()) && Seen.blank(labeled.getAccessibleText()))) {
                return true;
            }
            if (each.isFocusTraversable() && !Seen.blank(each.getAccessibleText())) {
                return true;
            }
        }
        return false;
    }

    private boolean besideWords(Node icon) {
        if (told(icon)) {
            return true;
        }
        Node around = icon.getParent();
        for (int up = 0; up < 3 && around != null; up++, around = around.getParent()) {
            if (!Seen.tooltip(around).isBlank()
                    || Seen.below(around).stream()
                            .anyMatch(each -> each instanceof Labeled labeled && !Seen.blank(labeled.getText()))) {
                return true;
            }
        }
        return false;
    }

    private void targets() {
        for (Node node : seen) {
            boolean pressed = node instanceof ButtonBase
                    || node instanceof ComboBoxBase<?>
                    || node instanceof ChoiceBox<?>
                    || node instanceof TextInputControl
                    || node.getOnMouseClicked() != null;
            if (pressed
                    && !inAControl(node)
                    && !partOfADrawing(node)
                    && !skin(node.getParent() == null ? node : node.getParent())) {
                Bounds bounds = node.getLayoutBounds();
                if (bounds.getWidth() < TARGET || bounds.getHeight() < TARGET) {
                    wrong("small: " + Math.round(bounds.getWidth()) + "×" + Math.round(bounds.getHeight()), node);
                }
            }
        }
    }

    /** Parts of stock controls, such as the arrow of a box, are as large as their control. */
    private static boolean inAControl(Node node) {
        Node parent = node.getParent();
        return parent instanceof ComboBoxBase<?>
                || parent instanceof javafx.scene.control.Spinner<?>
                || (parent != null && parent.getStyleClass().contains("column-header"));
    }

    /** The day of a calendar is chosen with the arrow keys as well, and the whole year must have room. */
    private static boolean partOfADrawing(Node node) {
        return node instanceof Shape
                && node.getParent() != null
                && node.getParent().isFocusTraversable();
    }

    private void mouseOnly() {
        for (Node node : seen) {
            boolean mouse = node.getOnMouseClicked() != null
                    || node.getOnMousePressed() != null
                    || node.getOnMouseReleased() != null;
            if (mouse && !byKeys(node) && !skin(node) && !(node instanceof DialogLayer)) {
                wrong("for the mouse alone", node);
            }
        }
    }

    /**
     * The keyboard comes to the node itself, or to what it is a part of: a list, a calendar, a map of cells of which one
     * is a stop of the Tab key. There the arrow keys go on.
     */
    private static boolean byKeys(Node node) {
        Node parent = node.getParent();
        if (node instanceof HeatCell && parent != null) {
            return Seen.below(parent).stream().anyMatch(each -> each instanceof HeatCell && each.isFocusTraversable());
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof IndexedCell<?> || (each.isFocusTraversable() && !(each instanceof ScrollPane))) {
                return true;
            }
        }
        return false;
    }

    /** What the toolkit's own controls are made of, such as the thumb of a scroll bar or the caret of a field. */
    private static boolean skin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollBar
                    || each instanceof TextInputControl
                    || each instanceof TableColumnHeader
                    || each instanceof TableHeaderRow
                    || (each.getStyleClass().contains("viewport") && each == node)) {
                return true;
            }
        }
        return false;
    }

    private void cut() {
        double wide = root.getScene().getWidth();
        double high = root.getScene().getHeight();
        for (Node node : seen) {
            if (!(node instanceof Text text) || text.getText().isBlank() || node instanceof FontIcon) {
                continue;
            }
            if (text.getParent() instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().equals(text.getText())
                    && labeled.getText().length() > text.getText().length() - 1
                    && text.getText().endsWith(labeled.getEllipsisString())
                    && !excused(labeled)) {
                wrong("cut short", labeled);
            }
            Bounds place = Seen.place(text);
            if (!scrolls(text)
                    && (place.getMinX() < -1
                            || place.getMaxX() > wide + 1
                            || place.getMinY() < -1
                            || place.getMaxY() > high + 1)) {
                wrong("outside the window", text);
            }
        }
    }

    /** Words that break in the middle, texts that run out of where they stand, and pages wider than the window. */
    private void pressed() {
        for (Node node : seen) {
            if (node instanceof Text text
                    && !(node instanceof FontIcon)
                    && !text.getText().isBlank()) {
                if (broken(text)) {
                    wrong("a word broken", text);
                }
                if (besideThePage(text)) {
                    wrong("beside what is scrolled", text);
                }
            }
            if (node instanceof Labeled labeled && runsOut(labeled)) {
                wrong("runs out of its place", labeled);
            }
            if (node instanceof ScrollPane pane
                    && !(pane instanceof Sideways)
                    && !(pane.getParent() instanceof TextInputControl)
                    && pane.getContent() != null
                    && pane.getContent().getLayoutBounds().getWidth()
                            > pane.getViewportBounds().getWidth() + ROUNDING) {
                wrong("wider than its place", pane);
            }
        }
    }

    /** A prompt is cut by its field, and a text that one types may be any. */
    private static boolean broken(Text text) {
        double width = text.getWrappingWidth();
        if (width <= 0 || !(text.getParent() instanceof Labeled)) {
            return false;
        }
        for (String word : BETWEEN_WORDS.split(text.getText())) {
            if (WIDTHS.computeIfAbsent(text.getFont() + word, unknown -> width(word, text.getFont())) > width + 0.5) {
                return true;
            }
        }
        return false;
    }

    private static double width(String word, Font font) {
        Text alone = new Text(word);
        alone.setFont(font);
        return alone.getLayoutBounds().getWidth();
    }

    private static boolean besideThePage(Text text) {
        Bounds place = Seen.place(text);
        for (Node each = text.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
                Bounds view = Seen.place(pane);
                if (place.getMaxX() > view.getMaxX() + BLANK || place.getMinX() < view.getMinX() - ROUNDING) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rows of lists are indented by stepping out of their box. */
    private static boolean runsOut(Labeled labeled) {
        if (!(labeled.getParent() instanceof Pane pane)
                || !labeled.isManaged()
                || Seen.blank(labeled.getText())
                || pane.getParent() instanceof IndexedCell<?>) {
            return false;
        }
        // Where it was put, without the ring of what has the focus, which is drawn around it.
        double x = labeled.getLayoutX() + labeled.getTranslateX();
        double y = labeled.getLayoutY() + labeled.getTranslateY();
        double beside = labeled.isWrapText() ? BLANK : ROUNDING;
        return x < -ROUNDING
                || y < -ROUNDING
                || x + labeled.getWidth() > pane.getWidth() + beside
                || y + labeled.getHeight() > pane.getHeight() + ROUNDING;
    }

    /** A long text that is whole in its tooltip may be cut short in its row; a button may not. */
    private static boolean excused(Labeled labeled) {
        if (labeled instanceof ButtonBase) {
            return false;
        }
        for (Node each = labeled; each != null; each = each.getParent()) {
            if (Seen.tooltip(each).contains(labeled.getText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean scrolls(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane
                    || each instanceof javafx.scene.control.ListView<?>
                    || each instanceof javafx.scene.control.TableView<?>
                    || each instanceof javafx.scene.control.TreeView<?>
                    || each instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }
}
