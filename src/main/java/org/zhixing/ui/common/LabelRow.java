package org.zhixing.ui.common;

import java.util.List;
import javafx.scene.control.Label;

/** Labels under a track: each below its place where it can be, none outside and none over another. */
final class LabelRow {

    private static final double BETWEEN = 6;

    private LabelRow() {}

    /**
     * Places labels from left to right.
     *
     * @param centres where the middle of each would like to be, ascending
     * @return whether there was room for all of them
     */
    static boolean place(List<Label> labels, List<Double> centres, double width, double top) {
        double needed = -BETWEEN;
        for (Label label : labels) {
            label.autosize();
            needed += label.getWidth() + BETWEEN;
        }
        double[] left = new double[labels.size()];
        double end = width;
        for (int i = labels.size() - 1; i >= 0; i--) {
            double wide = labels.get(i).getWidth();
            left[i] = Math.min(centres.get(i) - wide / 2, end - wide);
            end = left[i] - BETWEEN;
        }
        double start = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(left[i], start);
            start = left[i] + labels.get(i).getWidth() + BETWEEN;
            labels.get(i).relocate(Math.round(left[i]), top);
        }
        return needed <= width;
    }
}
