package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A window as a pile of plain areas, in the order in which they are drawn: what lies behind a text or a mark. */
final class Painted {

    private static final double[] ALONG = {0.1, 0.5, 0.9};
    private static final double NEIGHBOUR = 1.6;
    private static final Bounds EVERYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);

    /**
     * @param clip the innermost node that cuts off what stands out of it
     * @param visible what is left of the window's area there
     */
    private record Area(
            Node node,
            Bounds bounds,
            Color colour,
            @Nullable Node clip,
            Bounds visible) {}

    private record Place(
            int before, double opacity, @Nullable Node clip, Bounds visible) {}

    private final List<Area> areas = new ArrayList<>();
    private final Map<Node, Place> places = new HashMap<>();

    /** On the FX thread, once everything is laid out. */
    Painted(Node root) {
        walk(root, 1, null, EVERYWHERE);
    }

    private void walk(Node node, double above, @Nullable Node clipAbove, Bounds visibleAbove) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        double opacity = above * node.getOpacity();
        Node clip = clipAbove;
        Bounds visible = visibleAbove;
        if (node.getClip() != null) {
            clip = node;
            visible = both(visible, node.localToScene(node.getClip().getBoundsInParent()));
        }
        places.put(node, new Place(areas.size(), opacity, clip, visible));
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                Insets in = fill.getInsets();
                double width = region.getWidth() - in.getLeft() - in.getRight();
                double height = region.getHeight() - in.getTop() - in.getBottom();
                if (fill.getFill() instanceof Color colour && width > 0 && height > 0) {
                    add(
                            node,
                            new BoundingBox(in.getLeft(), in.getTop(), width, height),
                            colour,
                            opacity,
                            clip,
                            visible);
                }
            }
        } else if (node instanceof Shape shape && !(node instanceof Text) && shape.getFill() instanceof Color colour) {
            add(node, shape.getLayoutBounds(), colour, opacity, clip, visible);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, opacity, clip, visible);
            }
        }
    }

    private void add(Node node, Bounds local, Color colour, double opacity, @Nullable Node clip, Bounds visible) {
        if (colour.getOpacity() * opacity > 0) {
            Color shown =
                    Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * opacity);
            areas.add(new Area(node, node.localToScene(local), shown, clip, visible));
        }
    }

    private static Bounds both(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(-1, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(-1, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /** The least contrast of a paint with what lies behind the node, looked at in three places along it. */
    double leastRatio(Node node, Color paint) {
        Place place = places.get(node);
        double least = 21;
        Bounds bounds = Seen.place(node);
        for (double share : ALONG) {
            Color ground = behind(node, place, bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
            least = Math.min(least, ratio(over(paint, place.opacity(), ground), ground));
        }
        return least;
    }

    /** As {@link #leastRatio}, for the edge of a node: beside it, where nothing of its own is drawn. */
    double edgeRatio(Node node, Color paint) {
        Place place = places.get(node);
        Bounds bounds = Seen.place(node);
        Color ground = behind(node, place, bounds.getMinX() + 1, bounds.getCenterY());
        return ratio(over(paint, place.opacity(), ground), ground);
    }

    private Color behind(Node node, Place place, double x, double y) {
        boolean inSight = place.visible().contains(x, y);
        Set<Node> around = new HashSet<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            around.add(each);
        }
        Color ground = Color.WHITE;
        for (int i = 0; i < place.before(); i++) {
            Area area = areas.get(i);
            boolean there = area.bounds().contains(x, y);
            // What is scrolled out of sight will be seen on what it stands in and what is scrolled with it.
            boolean behind = inSight
                    ? there && area.visible().contains(x, y)
                    : area.clip() == place.clip() ? there : around.contains(area.node());
            if (behind && covers(area, node, x, y)) {
                ground = over(area.colour(), 1, ground);
            }
        }
        return ground;
    }

    /** Of two marks of one size that touch, neither is the ground of the other. */
    private static boolean covers(Area area, Node node, double x, double y) {
        if (!(area.node() instanceof Shape ground)) {
            return true;
        }
        boolean neighbour = node instanceof Shape
                && !(node instanceof Text)
                && size(area.bounds()) < NEIGHBOUR * size(node.localToScene(node.getLayoutBounds()));
        return !neighbour && ground.contains(ground.sceneToLocal(x, y));
    }

    private static double size(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    boolean drawn(Node node) {
        return places.containsKey(node);
    }

    private static Color over(Color top, double opacity, Color ground) {
        return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
