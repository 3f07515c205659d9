package org.zhixing.ui.actions;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;

/** The keys of the plan; asked only while no text field has the focus. */
final class ActionKeys {

    private ActionKeys() {}

    /**
     * @param scene in which the plan stands, or null
     * @param focus moves the focus to the action that is chosen now
     * @return whether the key meant something
     */
    static boolean take(Planning planning, KeyEvent pressed, @Nullable Scene scene, Runnable focus) {
        switch (pressed.getCode()) {
            case LEFT, KP_LEFT -> step(planning, -1, 0, focus);
            case RIGHT, KP_RIGHT -> step(planning, 1, 0, focus);
            case UP, KP_UP -> step(planning, 0, -1, focus);
            case DOWN, KP_DOWN -> step(planning, 0, 1, focus);
            case ENTER -> {
                // A button that has the focus means itself.
                if (scene != null && scene.getFocusOwner() instanceof ButtonBase) {
                    return false;
                }
                planning.openChosen();
            }
            case DIGIT1, NUMPAD1 -> planning.mark(Action.State.PLANNED);
            case DIGIT2, NUMPAD2 -> planning.mark(Action.State.UNDERWAY);
            case DIGIT3, NUMPAD3 -> planning.mark(Action.State.EVIDENCED);
            case DIGIT4, NUMPAD4 -> planning.mark(Action.State.DROPPED);
            case N -> planning.openNew();
            case DELETE -> {
                planning.removeChosen();
                focus.run();
            }
            case B ->
                planning.shape()
                        .set(
                                planning.shape().get() == Planning.Shape.BOARD
                                        ? Planning.Shape.LIST
                                        : Planning.Shape.BOARD);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void step(Planning planning, int right, int down, Runnable focus) {
        planning.step(right, down);
        focus.run();
    }
}
