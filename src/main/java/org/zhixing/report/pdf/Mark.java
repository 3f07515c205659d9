package org.zhixing.report.pdf;

import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.type.Line;
import org.zhixing.report.workbook.Tone;

/** One thing on a sheet, in points from its upper left corner. */
sealed interface Mark {

    /**
     * @param y of the line that letters stand on
     * @param tag null for what stands around the matter, such as page numbers
     */
    record Words(
            Line line,
            double x,
            double y,
            double points,
            @Nullable Tag tag) implements Mark {}

    record Ground(double x, double y, double width, double height, Tone tone) implements Mark {}

    record Rule(double x1, double y1, double x2, double y2, double thickness, Tone tone) implements Mark {}

    record Picture(Drawing drawing, double x, double y, Tag tag) implements Mark {}

    /** Leads to a heading, by its number in reading order. */
    record Link(double x, double y, double width, double height, int heading) implements Mark {}
}
