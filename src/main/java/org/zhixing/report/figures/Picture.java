package org.zhixing.report.figures;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Circle;
import org.zhixing.report.paper.Drawing.Path;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.paper.Drawing.Shape;
import org.zhixing.report.paper.Drawing.Words;
import org.zhixing.report.workbook.Tone;

/** A drawing in the making. */
final class Picture {

    private final List<Shape> shapes = new ArrayList<>();

    void add(Shape shape) {
        shapes.add(shape);
    }

    void words(double x, double y, String text, double points, Tone ink, boolean bold, Anchor anchor) {
        add(new Words(x, y, text, points, ink, bold, anchor));
    }

    void dot(double x, double y, double radius, Tone tone) {
        // A rim of paper keeps the dot apart from what it stands on.
        add(new Circle(x, y, radius, tone, Tone.WHITE, 1.2));
    }

    /** The hollow mark of the period before, its point down on the place. */
    void before(double x, double y) {
        add(new Path(
                List.of(new Point(x - 4, y - 6), new Point(x + 4, y - 6), new Point(x, y)),
                true,
                Tone.WHITE,
                Tone.INK3,
                0.9,
                false));
    }

    Drawing done(double width, double height, String alt) {
        return new Drawing(width, height, alt, shapes);
    }
}
