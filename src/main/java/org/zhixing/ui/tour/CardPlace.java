package org.zhixing.ui.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** Where the card goes: beside what it talks about, wholly in the window, covering as little of it as can be. */
final class CardPlace {

    private CardPlace() {}

    /** @param target null: there is nothing to point at, and the card goes to the lower right */
    static Bounds beside(
            @Nullable Bounds target, double window, double windowHeight, double width, double height, double gap) {
        double right = window - width - gap;
        double bottom = windowHeight - height - gap;
        if (target == null) {
            return new BoundingBox(Math.max(gap, right), Math.max(gap, bottom), width, height);
        }
        double top = within(target.getMinY(), gap, bottom);
        double left = within(target.getMinX(), gap, right);
        Bounds below = at(left, target.getMaxY() + 2 * gap, width, height, gap, right, bottom);
        List<Bounds> places = new ArrayList<>(List.of(
                at(target.getMaxX() + 2 * gap, top, width, height, gap, right, bottom),
                at(target.getMinX() - width - 2 * gap, top, width, height, gap, right, bottom),
                below,
                at(left, target.getMinY() - height - 2 * gap, width, height, gap, right, bottom),
                at(right, bottom, width, height, gap, right, bottom)));
        if (target.getHeight() < height) {
            // Beside a single line it would lie over that line's neighbours.
            places.add(0, below);
        }
        // Of several that cover as little, the first.
        return places.stream()
                .min(Comparator.comparingDouble(place -> covered(place, target)))
                .orElseThrow();
    }

    private static Bounds at(double x, double y, double width, double height, double gap, double right, double bottom) {
        return new BoundingBox(within(x, gap, right), within(y, gap, bottom), width, height);
    }

    private static double within(double wanted, double least, double most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static double covered(Bounds one, Bounds other) {
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
