package org.zhixing.ui.common;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The shape of a level: ring, half disc, triangle, diamond. Each differs in form, not only in colour. */
public final class LevelShape extends SVGPath {

    /** Drawn in a square of 12; ring and half disc are outlines cut out of a disc. */
    private static final List<String> SHAPES = List.of(
            "M6 .8 A5.2 5.2 0 1 1 5.99 .8 Z M6 2.4 A3.6 3.6 0 1 0 6.01 2.4 Z",
            "M6 .8 A5.2 5.2 0 1 1 5.99 .8 Z M6 2.4 A3.6 3.6 0 0 0 6 9.6 Z",
            "M6 1 L11.3 10.6 L.7 10.6 Z",
            "M6 .4 L11.6 6 L6 11.6 L.4 6 Z");

    private static final List<String> STATES = List.of("none", "watch", "warning", "serious");

    /** @param level 0 none to 3 serious */
    public LevelShape(int level) {
        getStyleClass().add("zx-level-shape");
        setContent(SHAPES.get(level));
        setFillRule(FillRule.EVEN_ODD);
        pseudoClassStateChanged(state(level), true);
        setMouseTransparent(true);
    }

    /** The pseudo-class by which style sheets know a level. */
    static PseudoClass state(int level) {
        return PseudoClass.getPseudoClass(STATES.get(level));
    }
}
