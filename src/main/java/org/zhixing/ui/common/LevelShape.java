package org.zhixing.ui.common;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.shape.SVGPath;

/** The shape of a level: ring, half disc, triangle, diamond. Each differs in form, not only in colour. */
public final class LevelShape extends SVGPath {

    private static final List<String> SHAPES = List.of(
            "M6 1.5 A4.5 4.5 0 1 1 5.99 1.5 Z",
            "M6 1 A5 5 0 1 1 5.99 1 Z M6 2.5 A3.5 3.5 0 0 1 6 9.5 Z",
            "M6 1 L11.5 10.5 L0.5 10.5 Z",
            "M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z");

    private static final List<String> STATES = List.of("none", "watch", "warning", "serious");

    /** @param level 0 none to 3 serious */
    public LevelShape(int level) {
        getStyleClass().add("zx-level-shape");
        if (level == 0) {
            getStyleClass().add("ring");
        }
        setContent(SHAPES.get(level));
        setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        pseudoClassStateChanged(state(level), true);
        setMouseTransparent(true);
    }

    /** The pseudo-class by which style sheets know a level. */
    static PseudoClass state(int level) {
        return PseudoClass.getPseudoClass(STATES.get(level));
    }
}
