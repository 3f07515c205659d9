package org.zhixing.ui.drift;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.zhixing.textreuse.Difference;

/** A note whose differing words stand out by an underline and a ground behind them. */
final class MarkedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Pane grounds = new Pane();
    /** Start and end of each differing run, in characters. */
    private final List<int[]> marks = new ArrayList<>();

    MarkedText(List<Difference.Run> runs) {
        getStyleClass().add("marked-text");
        int at = 0;
        for (Difference.Run run : runs) {
            Text text = new Text(run.text());
            text.getStyleClass().add(run.differs() ? "marked-differs" : "marked-same");
            flow.getChildren().add(text);
            if (run.differs()) {
                marks.add(new int[] {at, at + run.text().length()});
            }
            at += run.text().length();
        }
        flow.setLineSpacing(6);
        getChildren().addAll(grounds, flow);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        grounds.getChildren().clear();
        for (int[] mark : marks) {
            Path ground = new Path(flow.rangeShape(mark[0], mark[1]));
            ground.getStyleClass().add("marked-ground");
            grounds.getChildren().add(ground);
        }
    }
}
