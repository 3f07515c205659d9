package org.zhixing.report.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Anchor;
import org.zhixing.report.paper.Drawing.Circle;
import org.zhixing.report.paper.Drawing.Path;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.workbook.Tone;

/** Four equal steps, the current one filled; below, where records and self-report alone would put it. */
public final class DriftRailFigure {

    private static final double WIDTH = 490;
    private static final double STEP = WIDTH / 4;
    private static final double TRACK = 9;
    private static final double NAMES = 23;
    private static final double MARKS = 36;
    private static final double HEIGHT = 42;
    private static final List<Tone> MARK =
            List.of(Tone.NONE_MARK, Tone.WATCH_MARK, Tone.WARNING_MARK, Tone.SERIOUS_MARK);
    private static final List<Tone> INK = List.of(Tone.NONE_INK, Tone.WATCH_INK, Tone.WARNING_INK, Tone.SERIOUS_INK);

    private DriftRailFigure() {}

    /**
     * @param level 0 to 3, or null without data
     * @param names of the levels, the shape before the word
     * @param records what records alone say, or null
     * @param self what self-report alone says, or null
     */
    public static Drawing of(
            List<String> names,
            @Nullable Integer level,
            @Nullable Integer records,
            String recordsText,
            @Nullable Integer self,
            String selfText,
            String alt) {
        Picture picture = new Picture();
        for (int n = 0; n < names.size(); n++) {
            boolean current = level != null && level == n;
            picture.add(Path.box(n * STEP, 2, STEP - 2, TRACK, current ? MARK.get(n) : Tone.INSET));
            Tone ink = current ? INK.get(n) : Tone.INK3;
            picture.words(middle(n), NAMES, names.get(n), 9, ink, current, Anchor.MIDDLE);
        }
        boolean same = records != null && records.equals(self);
        if (records != null) {
            double x = middle(records) - (same ? STEP / 4 : 0);
            picture.add(Path.area(
                    List.of(new Point(x - 3.5, MARKS), new Point(x, MARKS - 6), new Point(x + 3.5, MARKS)), Tone.INK2));
            picture.words(x + 6, MARKS, recordsText, 8, Tone.INK2, false, Anchor.START);
        }
        if (self != null) {
            double x = middle(self) + (same ? STEP / 6 : 0);
            picture.add(new Circle(x, MARKS - 3, 3, Tone.WHITE, Tone.INK2, 1.1));
            picture.words(x + 6, MARKS, selfText, 8, Tone.INK2, false, Anchor.START);
        }
        return picture.done(WIDTH, HEIGHT, alt);
    }

    private static double middle(int step) {
        return step * STEP + (STEP - 2) / 2;
    }
}
