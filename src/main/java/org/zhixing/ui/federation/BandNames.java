package org.zhixing.ui.federation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** Where each band begins on the line from 0 to 100, and its name where there is room for it. */
final class BandNames extends Pane {

    private static final double EDGE = 5;
    private static final double GAP = 4;

    private final List<Double> starts;
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    BandNames(Workspace workspace, AssessmentModel model) {
        starts = model.bands().stream().map(band -> Math.max(0, band.min())).toList();
        for (Band band : model.bands()) {
            names.add(loose(band.name().in(workspace.messages().get().language())));
            numbers.add(loose(String.valueOf(Math.round(band.min()))));
        }
        numbers.get(0).setVisible(false);
        getChildren().addAll(names);
        getChildren().addAll(numbers);
    }

    private static Label loose(String text) {
        Label label = Parts.label(text, "zx-caption");
        label.setManaged(false);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < numbers.size(); i++) {
            Label number = numbers.get(i);
            number.autosize();
            number.relocate(Math.round(x(starts.get(i)) - number.getWidth() / 2), 0);
        }
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.autosize();
            double from = i == 0 ? x(0) : x(starts.get(i)) + numbers.get(i).getWidth() / 2 + GAP;
            double to = i + 1 < starts.size()
                    ? x(starts.get(i + 1)) - numbers.get(i + 1).getWidth() / 2 - GAP
                    : x(100);
            name.setVisible(name.getWidth() <= to - from);
            name.relocate(Math.round((from + to - name.getWidth()) / 2), 0);
        }
    }

    private double x(double score) {
        return EDGE + (getWidth() - 2 * EDGE) * score / 100;
    }
}
