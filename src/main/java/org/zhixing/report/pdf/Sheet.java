package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** One side of paper: A4. */
final class Sheet {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double LEFT = 52.64;
    static final double ROOM = 490;
    static final double TOP = 62;
    static final double BOTTOM = HEIGHT - 57;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }
}
