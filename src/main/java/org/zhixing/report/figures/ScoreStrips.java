package org.zhixing.report.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Path;
import org.zhixing.report.workbook.Tone;

/** Scores on the bands, one below the other: a dot for the score, whiskers for its bounds, a hollow mark for last period. */
public final class ScoreStrips {

    private static final double WIDTH = 490;
    private static final double NAMES = 132;
    private static final double TRACK_END = 436;
    private static final double ROW = 20;
    private static final double TRACK = 9;
    private static final double GAP = 1.5;
    private static final double LEAST_RANGE = 0.05;

    /**
     * One strip.
     *
     * @param shown the score as displayed, or why there is none
     */
    public record Line(
            String name,
            @Nullable Double score,
            String shown,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double previous,
            boolean first) {}

    /**
     * @param from where the band begins, 0 to 100
     */
    public record Segment(String name, double from) {}

    private final List<Segment> segments;
    private final Picture picture = new Picture();

    private ScoreStrips(List<Segment> segments) {
        this.segments = segments;
    }

    /** @param segments from the lowest */
    public static Drawing of(List<Segment> segments, List<Line> lines, String alt) {
        return new ScoreStrips(segments).draw(lines, alt);
    }

    private Drawing draw(List<Line> lines, String alt) {
        for (int n = 0; n < lines.size(); n++) {
            line(lines.get(n), 6 + n * ROW);
        }
        double names = 6 + lines.size() * ROW + 4;
        for (int s = 0; s < segments.size(); s++) {
            double middle = (at(segments.get(s).from()) + at(end(s))) / 2;
            picture.words(middle, names, segments.get(s).name(), 8, Tone.INK3, false, Anchor.MIDDLE);
        }
        return picture.done(WIDTH, names + 4, alt);
    }

    private double end(int segment) {
        return segment + 1 < segments.size() ? segments.get(segment + 1).from() : 100;
    }

    private static double at(double score) {
        return NAMES + (TRACK_END - NAMES) * score / 100;
    }

    private void line(Line line, double top) {
        double middle = top + ROW / 2 - 3;
        picture.words(0, middle + 3.5, line.name(), line.first() ? 10 : 9.5, Tone.INK, line.first(), Anchor.START);
        Double score = line.score();
        for (int s = 0; s < segments.size(); s++) {
            double from = at(segments.get(s).from());
            boolean current = score != null && score >= segments.get(s).from() && (score < end(s) || end(s) >= 100);
            double width = at(end(s)) - from - (s + 1 < segments.size() ? GAP : 0);
            Tone fill = current ? Tone.HEAT_1 : Tone.INSET;
            picture.add(Path.box(from, middle - TRACK / 2, width, TRACK, fill));
        }
        whiskers(line, middle);
        if (line.previous() != null) {
            picture.before(at(line.previous()), middle - TRACK / 2 + 1.5);
        }
        if (score != null) {
            picture.dot(at(score), middle, 4.6, Tone.DATA);
        }
        picture.words(
                WIDTH,
                middle + 3.8,
                line.shown(),
                score == null ? 9 : line.first() ? 12 : 10.5,
                score == null ? Tone.INK3 : Tone.INK,
                score != null,
                Anchor.END);
    }

    private void whiskers(Line line, double middle) {
        Double low = line.low();
        Double high = line.high();
        if (low == null || high == null || high - low <= LEAST_RANGE) {
            return;
        }
        picture.add(Path.line(at(low), middle, at(high), middle, Tone.DATA, 1.4));
        for (double end : List.of(low, high)) {
            picture.add(Path.line(at(end), middle - 3.6, at(end), middle + 3.6, Tone.DATA, 1.4));
        }
    }
}
