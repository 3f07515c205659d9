package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes through a window with the Tab key and tells what it does not come to, and where it goes backwards. */
final class TabOrder {

    /** Two that overlap by less than this stand below or beside each other: baselines and borders differ by as much. */
    private static final double TOLERANCE = 8;

    private static final int ENDLESS = 600;

    private TabOrder() {}

    /**
     * On the FX thread.
     *
     * @param root the open dialog, or the whole window
     * @param come is told each node as the focus is on it
     */
    static List<String> findings(Scene scene, Node root, Consumer<Node> come) {
        unscroll(root);
        List<Node> wanted = Seen.focusable(root);
        Map<Node, Bounds> places = new HashMap<>();
        wanted.forEach(node -> places.put(node, Seen.place(node)));
        Set<Node> visited = walk(scene, wanted, come);
        // Back to where the places were measured: what scrolls within a page has gone along with it.
        unscroll(root);
        List<String> findings = new ArrayList<>();
        for (Node node : wanted) {
            // Going through may build a panel anew, such as for the cell that has the focus: the old one is gone.
            if (node.getScene() != null && !visited.contains(node) && !besideAVisited(node, visited)) {
                findings.add("not reached by Tab: " + Seen.describe(node));
            }
        }
        // What is told for a moment lies over the page, and comes last wherever it is.
        List<Node> order = visited.stream()
                .filter(places::containsKey)
                .filter(node -> !told(node))
                .toList();
        for (int i = 1; i < order.size(); i++) {
            Node from = order.get(i - 1);
            Node to = order.get(i);
            boolean together = pane(from) == pane(to);
            Bounds here = together ? places.get(from) : inView(from, places.get(from));
            Bounds there = together ? places.get(to) : inView(to, places.get(to));
            if (backwards(here, there)) {
                findings.add("Tab goes back: " + Seen.describe(from) + "  →  " + Seen.describe(to));
            }
        }
        return findings;
    }

    /** What was scrolled to before would seem to stand above what is fixed. */
    private static void unscroll(Node root) {
        for (Node node : Seen.below(root)) {
            if (node instanceof ScrollPane pane) {
                pane.setVvalue(0);
                pane.setHvalue(0);
                pane.layout();
            }
        }
    }

    /** Where it is, or to which edge of the part that scrolls it has to be brought. */
    private static Bounds inView(Node node, Bounds measured) {
        Bounds place = measured;
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                Bounds view = Seen.place(pane);
                double top = Math.min(Math.max(place.getMinY(), view.getMinY()), view.getMaxY());
                double end = Math.min(Math.max(place.getMaxY(), view.getMinY()), view.getMaxY());
                place = new BoundingBox(place.getMinX(), top, place.getWidth(), end - top);
            }
        }
        return place;
    }

    private static boolean told(Node node) {
        Node each = node;
        while (each != null && !(each instanceof Toasts)) {
            each = each.getParent();
        }
        return each != null;
    }

    private static Node pane(Node node) {
        Node each = node.getParent();
        while (each != null && !(each instanceof ScrollPane)) {
            each = each.getParent();
        }
        return each;
    }

    /** Of choices that exclude each other Tab comes to one, and the arrow keys to the others. */
    private static boolean besideAVisited(Node node, Set<Node> visited) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
    }

    private static Set<Node> walk(Scene scene, List<Node> wanted, Consumer<Node> come) {
        Set<Node> visited = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            return visited;
        }
        wanted.get(0).requestFocus();
        Node owner = scene.getFocusOwner();
        while (owner != null && visited.size() < ENDLESS && visited.add(control(owner))) {
            if (visited.size() > 1) {
                come.accept(owner);
            }
            Event.fireEvent(
                    owner,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "\t",
                            "\t",
                            KeyCode.TAB,
                            false,
                            owner instanceof TextArea,
                            false,
                            false));
            owner = scene.getFocusOwner();
        }
        return visited;
    }

    /** The field of an editable box stands for the box. */
    private static Node control(Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each instanceof javafx.scene.control.ComboBoxBase<?>
                    || each instanceof javafx.scene.control.Spinner<?>) {
                return each;
            }
        }
        return owner;
    }

    /**
     * Reading goes down, and along a row to the right; up only into the next column. So it is backwards to go to something
     * that is above and not wholly to the right, or to the left in the same row.
     */
    static boolean backwards(Bounds from, Bounds to) {
        boolean above = to.getMaxY() <= from.getMinY() + TOLERANCE;
        boolean right = to.getMinX() >= from.getMaxX() - TOLERANCE;
        double shared = Math.min(from.getMaxY(), to.getMaxY()) - Math.max(from.getMinY(), to.getMinY());
        boolean sameRow = shared > Math.min(from.getHeight(), to.getHeight()) / 2;
        boolean left = to.getMaxX() <= from.getMinX() + TOLERANCE;
        return (above && !right) || (sameRow && left);
    }
}
