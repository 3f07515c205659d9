package org.zhixing.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The mark of the program: two strokes that meet and write 人. */
public final class Mark extends StackPane {

    private static final double DRAWN = 32;

    /** @param size edge in pixels */
    public Mark(double size) {
        SVGPath know = new SVGPath();
        know.setContent("M13.6 3.2 L18.6 2.6 C18.9 13.2 13.9 23.4 4.6 29.4 L2.6 27.2 C10 21.2 13.9 12.6 13.6 3.2Z");
        know.getStyleClass().add("zx-mark-act");
        SVGPath act = new SVGPath();
        act.setContent(
                "M18.3 13.4 C20 18.6 23.8 22.8 30 25.6 L27.2 29.8 C21 26.8 17.3 22.6 15.6 18.2 C16.8 16.8 17.7 15.2 18.3 13.4Z");
        act.getStyleClass().add("zx-mark-know");
        Group strokes = new Group(know, act);
        strokes.setScaleX(size / DRAWN);
        strokes.setScaleY(size / DRAWN);
        getChildren().add(new Group(strokes));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("知行 Zhixing");
    }
}
