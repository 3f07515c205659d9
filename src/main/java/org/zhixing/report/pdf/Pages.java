package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixing.report.type.Line;
import org.zhixing.report.type.Typesetter;

/** The sheets in the making, and the place where the next thing goes. */
final class Pages {

    private static final double SLACK = 1e-6;

    private final Typesetter type;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> headingSheets = new ArrayList<>();
    private final List<Double> headingPlaces = new ArrayList<>();
    private double y = Sheet.TOP;

    Pages(Typesetter type) {
        this.type = type;
        sheets.add(new Sheet());
    }

    Typesetter type() {
        return type;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Places of headings in reading order: the sheet's number from 0. */
    List<Integer> headingSheets() {
        return headingSheets;
    }

    /** How far down its sheet each heading begins. */
    List<Double> headingPlaces() {
        return headingPlaces;
    }

    void headingHere() {
        headingSheets.add(sheets.size() - 1);
        headingPlaces.add(y);
    }

    double y() {
        return y;
    }

    double room() {
        return Sheet.BOTTOM - y;
    }

    boolean atTop() {
        return y <= Sheet.TOP + SLACK;
    }

    void down(double points) {
        y += points;
    }

    /** Air above something, but not at the top of a sheet. */
    void air(double points) {
        if (!atTop()) {
            y += points;
        }
    }

    void next() {
        sheets.add(new Sheet());
        y = Sheet.TOP;
    }

    /** Goes on to the next sheet where so much does not fit below, unless this one is empty. */
    void need(double height) {
        if (height > room() + SLACK && !atTop()) {
            next();
        }
    }

    boolean fits(double height) {
        return height <= room() + SLACK;
    }

    void add(Mark mark) {
        sheets.get(sheets.size() - 1).add(mark);
    }

    /** Words on a line whose upper edge is here; the letters stand in its middle. */
    void words(Line line, double x, double top, double height, double points, Tag tag) {
        add(new Mark.Words(line, x, top + height / 2 + points * 0.36, points, tag));
    }

    /** The numbers of all sheets but the first, the cover's. */
    IntStream numbered() {
        return IntStream.range(1, sheets.size());
    }
}
