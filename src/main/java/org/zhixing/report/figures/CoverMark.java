package org.zhixing.report.figures;

import java.util.List;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Drawing.Path;
import org.zhixing.report.paper.Drawing.Point;
import org.zhixing.report.workbook.Tone;

/** The mark on the cover: two strokes that meet, so that knowing supports doing. */
public final class CoverMark {

    private static final double WIDTH = 490;
    private static final double HEIGHT = 178;
    private static final double TOP = 122;

    private CoverMark() {}

    /** @param alt what the mark stands for */
    public static Drawing of(String alt) {
        Picture picture = new Picture();
        picture.add(Path.area(List.of(at(21, 0), at(29, 0), at(24, 22), at(7, 50), at(0, 45), at(16, 20)), Tone.BRAND));
        picture.add(Path.area(List.of(at(25, 24), at(31, 20), at(52, 45), at(46, 50)), Tone.OCHRE));
        return picture.done(WIDTH, HEIGHT, alt);
    }

    private static Point at(double x, double y) {
        return new Point(x, TOP + y);
    }
}
