package org.zhixing.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Whether one sees that something has the focus: drawn with it and without, a ring of two pixels differs, and stands out by
 * three to one against what is around. Each kind of control is looked at once in each place that it is part of.
 */
final class FocusShown {

    /** Round corners leave out a little. */
    private static final double THICK = 1.7;

    private static final double CONTRAST = 3;
    private static final int AROUND = 16;
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private final Set<String> known = new HashSet<>();
    private double thinnest = Double.MAX_VALUE;

    int kinds() {
        return known.size();
    }

    double thinnest() {
        return thinnest;
    }

    /** Looks at what Tab has just come to; on the FX thread. */
    void look(Scene scene, Node node, List<String> findings) {
        String kind = node.getClass().getSimpleName()
                + node.getStyleClass()
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
        if (known.contains(kind) || !inSight(scene, node)) {
            return;
        }
        known.add(kind);
        double thick = thickness(scene, node);
        thinnest = Math.min(thinnest, thick);
        if (thick < THICK) {
            findings.add("ring of %.1f px: ".formatted(thick) + Seen.describe(node));
        }
    }

    /** A part of what scrolls is looked at when it is wholly in sight. */
    private static boolean inSight(Scene scene, Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds place = Seen.place(node);
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            boolean scrolls = each instanceof ScrollPane || each.getStyleClass().contains("clipped-container");
            if (scrolls && !Seen.place(each).contains(place)) {
                return false;
            }
        }
        return place.getWidth() > 0 && place.getHeight() > 0;
    }

    private static double thickness(Scene scene, Node node) {
        Bounds place = Seen.place(node);
        double left = Math.max(0, Math.floor(place.getMinX()) - AROUND);
        double top = Math.max(0, Math.floor(place.getMinY()) - AROUND);
        Rectangle2D part = new Rectangle2D(
                left,
                top,
                Math.min(scene.getWidth(), Math.ceil(place.getMaxX()) + AROUND) - left,
                Math.min(scene.getHeight(), Math.ceil(place.getMaxY()) + AROUND) - top);
        PixelReader with = picture(scene, part).getPixelReader();
        focus(node, false);
        WritableImage plain = picture(scene, part);
        focus(node, true);
        PixelReader without = plain.getPixelReader();
        int width = (int) plain.getWidth();
        int height = (int) plain.getHeight();
        Color ground = around(without, width, height);
        int ring = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (with.getArgb(x, y) != without.getArgb(x, y)
                        && Painted.ratio(with.getColor(x, y), ground) >= CONTRAST) {
                    ring++;
                }
            }
        }
        return ring / (2 * (place.getWidth() + place.getHeight()));
    }

    private static void focus(Node node, boolean there) {
        node.pseudoClassStateChanged(FOCUSED, there);
        node.pseudoClassStateChanged(VISIBLE, there && node.isFocusVisible());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            each.pseudoClassStateChanged(WITHIN, there);
        }
    }

    /** The colour of which there is most around the node. */
    private static Color around(PixelReader picture, int width, int height) {
        Map<Color, Integer> found = new HashMap<>();
        for (int x = 0; x < width; x++) {
            found.merge(picture.getColor(x, 1), 1, Integer::sum);
            found.merge(picture.getColor(x, height - 2), 1, Integer::sum);
        }
        for (int y = 0; y < height; y++) {
            found.merge(picture.getColor(1, y), 1, Integer::sum);
            found.merge(picture.getColor(width - 2, y), 1, Integer::sum);
        }
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static WritableImage picture(Scene scene, Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        return scene.getRoot().snapshot(parameters, null);
    }
}
