package org.zhixing.report.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.workbook.Tone;

/**
 * A figure as lines and words, in points from its upper left corner. What it shows stands in words and numbers near it too.
 *
 * @param alt the figure in a sentence, for those who do not see it
 */
public record Drawing(double width, double height, String alt, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public record Point(double x, double y) {}

    public sealed interface Shape permits Path, Circle, Words {}

    /**
     * Straight lines from point to point.
     *
     * @param fill null for none; {@code line} null for no outline
     */
    public record Path(
            List<Point> points,
            boolean closed,
            @Nullable Tone fill,
            @Nullable Tone line,
            double width,
            boolean dashed) implements Shape {

        public Path {
            points = List.copyOf(points);
        }

        public static Path box(double x, double y, double width, double height, Tone fill) {
            return new Path(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    true,
                    fill,
                    null,
                    0,
                    false);
        }

        public static Path line(double x1, double y1, double x2, double y2, Tone tone, double width) {
            return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), false, null, tone, width, false);
        }

        public static Path area(List<Point> points, Tone fill) {
            return new Path(points, true, fill, null, 0, false);
        }
    }

    public record Circle(
            double x,
            double y,
            double radius,
            @Nullable Tone fill,
            @Nullable Tone line,
            double width) implements Shape {}

    /** Which part of the words stands at the place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * @param y of the line that letters stand on
     */
    public record Words(double x, double y, String text, double points, Tone ink, boolean bold, Anchor anchor)
            implements Shape {}
}
