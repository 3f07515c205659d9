package org.zhixing.ui.common;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Messages;

/** A level of a drift as a chip: shape and word. Without data it is a grey outline without a shape. */
public final class LevelChip extends Label {

    private static final PseudoClass INSUFFICIENT = PseudoClass.getPseudoClass("insufficient");
    /** The text size at which the shape keeps the size it is drawn in. */
    private static final double DRAWN_AT = 12;

    private static final PseudoClass TENTATIVE = PseudoClass.getPseudoClass("tentative");

    /**
     * @param level 0 none to 3 serious; below 0 there is not enough data
     * @param text the level's name in the reader's language
     */
    public LevelChip(int level, String text) {
        super(text);
        getStyleClass().add("zx-level");
        setAccessibleText(text);
        setMinWidth(USE_PREF_SIZE);
        if (level < 0) {
            pseudoClassStateChanged(INSUFFICIENT, true);
        } else {
            pseudoClassStateChanged(LevelShape.state(level), true);
            LevelShape shape = new LevelShape(level);
            Scale scale = new Scale();
            scale.xProperty().bind(Bindings.createDoubleBinding(() -> getFont().getSize() / DRAWN_AT, fontProperty()));
            scale.yProperty().bind(scale.xProperty());
            shape.getTransforms().add(scale);
            setGraphic(new Group(shape));
        }
    }

    /** A chip with the level's own name; tentative ones say so and are dashed. */
    public static LevelChip of(Messages messages, @Nullable Integer severity, boolean tentative) {
        if (severity == null) {
            return new LevelChip(-1, messages.text("terms.severity.none"));
        }
        String name = messages.text("terms.severity." + severity);
        LevelChip chip = new LevelChip(severity, tentative ? messages.text("terms.severityTentative", name) : name);
        chip.pseudoClassStateChanged(TENTATIVE, tentative);
        return chip;
    }
}
