package org.zhixing.report.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Path;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.workbook.Tone;

/** Sub-dimensions around a circle with rings at 25, 50, 75 and 100; one without a score leaves a gap. */
public final class RadarFigure {

    private static final double WIDTH = 490;
    private static final double HEIGHT = 252;
    private static final double RADIUS = 92;
    private static final double CX = WIDTH / 2;
    private static final double CY = HEIGHT / 2;
    private static final double TIP = 12;
    private static final double SIDE = 0.2;

    /**
     * @param score 0 to 100, or null where there is none
     * @param shown the score as displayed
     */
    public record Spoke(
            String name,
            @Nullable Double score,
            String shown,
            @Nullable Double previous) {}

    private final Picture picture = new Picture();
    private final List<Spoke> spokes;

    private RadarFigure(List<Spoke> spokes) {
        this.spokes = spokes;
    }

    public static Drawing of(List<Spoke> spokes, String alt) {
        return new RadarFigure(spokes).draw(alt);
    }

    private double dx(int spoke) {
        return Math.sin(2 * Math.PI * spoke / spokes.size());
    }

    private double dy(int spoke) {
        return -Math.cos(2 * Math.PI * spoke / spokes.size());
    }

    private Point at(int spoke, double score) {
        return new Point(CX + dx(spoke) * RADIUS * score / 100, CY + dy(spoke) * RADIUS * score / 100);
    }

    private Drawing draw(String alt) {
        for (double ring : List.of(25.0, 50.0, 75.0, 100.0)) {
            List<Point> points = new ArrayList<>();
            for (int s = 0; s < spokes.size(); s++) {
                points.add(at(s, ring));
            }
            picture.add(new Path(points, true, null, Tone.CHART_GRID, 0.8, false));
        }
        for (int s = 0; s < spokes.size(); s++) {
            Point end = at(s, 100);
            picture.add(Path.line(CX, CY, end.x(), end.y(), Tone.CHART_GRID, 0.6));
        }
        sides(spokes.stream().map(Spoke::previous).toList(), Tone.PREVIOUS, 1.2, true);
        sides(spokes.stream().map(Spoke::score).toList(), Tone.DATA, 1.8, false);
        for (int s = 0; s < spokes.size(); s++) {
            Double score = spokes.get(s).score();
            if (score != null) {
                Point place = at(s, score);
                picture.dot(place.x(), place.y(), 3.2, Tone.DATA);
            }
            tip(s);
        }
        for (double ring : List.of(50.0, 75.0)) {
            Point place = at(0, ring);
            picture.words(place.x() + 3, place.y() + 2, String.valueOf((int) ring), 7, Tone.INK3, false, Anchor.START);
        }
        return picture.done(WIDTH, HEIGHT, alt);
    }

    private void sides(List<@Nullable Double> scores, Tone tone, double width, boolean dashed) {
        for (int s = 0; s < scores.size(); s++) {
            int next = (s + 1) % scores.size();
            Double from = scores.get(s);
            Double to = scores.get(next);
            if (from != null && to != null) {
                picture.add(new Path(List.of(at(s, from), at(next, to)), false, null, tone, width, dashed));
            }
        }
    }

    private void tip(int spoke) {
        double x = CX + dx(spoke) * (RADIUS + TIP);
        double y = CY + dy(spoke) * (RADIUS + TIP);
        Anchor anchor = dx(spoke) > SIDE ? Anchor.START : dx(spoke) < -SIDE ? Anchor.END : Anchor.MIDDLE;
        // Names above the circle end at its tip, those below begin there.
        double name = anchor == Anchor.MIDDLE ? dy(spoke) < 0 ? y - 9 : y + 7 : y - 2;
        Spoke told = spokes.get(spoke);
        picture.words(x, name, told.name(), 8.5, Tone.INK2, false, anchor);
        boolean missing = told.score() == null;
        picture.words(x, name + 11.5, told.shown(), 9, missing ? Tone.INK3 : Tone.INK, !missing, anchor);
    }
}
