package org.zhixing.ui.federation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** The names of the bands, each over its part of the line from 0 to 100. */
final class BandNames extends Pane {

    private static final double EDGE = 5;

    private final List<Label> names = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();

    BandNames(Workspace workspace, AssessmentModel model) {
        List<Band> bands = model.bands();
        for (int i = 0; i < bands.size(); i++) {
            double from = Math.max(0, bands.get(i).min());
            double to = i + 1 < bands.size() ? bands.get(i + 1).min() : 100;
            middles.add((from + to) / 2);
            Label name = Parts.label(
                    bands.get(i).name().in(workspace.messages().get().language()), "zx-caption");
            name.setManaged(false);
            names.add(name);
        }
        getChildren().addAll(names);
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.autosize();
            double middle = EDGE + (getWidth() - 2 * EDGE) * middles.get(i) / 100;
            name.relocate(Math.round(middle - name.getWidth() / 2), 0);
        }
    }
}
