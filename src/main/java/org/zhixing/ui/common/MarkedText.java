package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.zhixing.textreuse.Difference;

/** A text whose differing words stand out by an underline and a ground behind them. */
public final class MarkedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Pane grounds = new Pane();
    private final List<Mark> marks = new ArrayList<>();

    /**
     * The ground of a differing run. It lives as long as the text, since what is added while laying out gets no style.
     *
     * @param from first character
     * @param to one past the last
     */
    private record Mark(int from, int to, Path ground) {}

    public MarkedText(List<Difference.Run> runs) {
        getStyleClass().add("marked-text");
        int at = 0;
        for (Difference.Run run : runs) {
            Text text = new Text(run.text());
            text.getStyleClass().add(run.differs() ? "marked-differs" : "marked-same");
            flow.getChildren().add(text);
            if (run.differs()) {
                Path ground = new Path();
                ground.getStyleClass().add("marked-ground");
                grounds.getChildren().add(ground);
                marks.add(new Mark(at, at + run.text().length(), ground));
            }
            at += run.text().length();
        }
        flow.setLineSpacing(6);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(runs.stream().map(Difference.Run::text).collect(Collectors.joining()));
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
        for (Mark mark : marks) {
            mark.ground().getElements().setAll(flow.rangeShape(mark.from(), mark.to()));
        }
    }
}
