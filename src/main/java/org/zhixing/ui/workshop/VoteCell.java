package org.zhixing.ui.workshop;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Scale;

/** One vote that is typed: a digit sets it and goes on, D says that the material does not say, arrows go elsewhere. */
final class VoteCell extends Label {

    /** Where the arrows lead. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("missing");
    private static final String UNCLEAR = "?";

    private final String name;

    /**
     * @param name of the person and the item, for those who cannot see where the cell is
     * @param level is given the level that was typed
     * @param unclear is told that the material does not say
     * @param move is told where to go
     */
    VoteCell(String name, Scale scale, IntConsumer level, Runnable unclear, Consumer<Way> move) {
        this.name = name;
        getStyleClass().add("vote-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setOnMousePressed(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isMetaDown()) {
                return;
            }
            Way way =
                    switch (pressed.getCode()) {
                        case LEFT -> Way.LEFT;
                        case RIGHT -> Way.RIGHT;
                        case UP -> Way.UP;
                        case DOWN, ENTER -> Way.DOWN;
                        default -> null;
                    };
            int digit = digit(pressed.getCode());
            if (way != null) {
                move.accept(way);
            } else if (digit >= 0 && scale.holds(digit)) {
                level.accept(digit);
                move.accept(Way.RIGHT);
            } else if (pressed.getCode() == KeyCode.D) {
                unclear.run();
                move.accept(Way.RIGHT);
            } else {
                return;
            }
            pressed.consume();
        });
        show(false, null, "");
    }

    private static int digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return -1;
        }
        String key = code.getName();
        char last = key.charAt(key.length() - 1);
        return Character.isDigit(last) ? last - '0' : -1;
    }

    /**
     * @param voted whether there is a vote
     * @param level null: the material does not say
     * @param spoken the vote in words
     */
    void show(boolean voted, @Nullable Integer level, String spoken) {
        setText(!voted ? "" : level == null ? UNCLEAR : String.valueOf(level));
        pseudoClassStateChanged(EMPTY, !voted);
        setAccessibleText(name + " " + spoken);
    }
}
