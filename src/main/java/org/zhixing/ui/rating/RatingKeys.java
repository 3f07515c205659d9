package org.zhixing.ui.rating;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.workspace.KeyHelp;

/** The keys of the rating screen; asked only while no text field has the focus. */
final class RatingKeys {

    static final List<KeyHelp> HELP = List.of(
            new KeyHelp("0–4", "rating.key.level"),
            new KeyHelp("↵  ↓", "rating.key.next"),
            new KeyHelp("↑", "rating.key.previous"),
            new KeyHelp("U", "rating.key.nextOpen"),
            new KeyHelp("N", "rating.key.notApplicable"),
            new KeyHelp("D", "rating.key.dontKnow"),
            new KeyHelp("E", "rating.key.evidence"),
            new KeyHelp("V", "rating.key.verify"),
            new KeyHelp("C", "rating.key.comment"),
            new KeyHelp("/", "rating.key.search"));

    private final RatingModel rating;
    private final EvidenceModel pieces;
    private final RatingView view;

    RatingKeys(RatingModel rating, EvidenceModel pieces, RatingView view) {
        this.rating = rating;
        this.pieces = pieces;
        this.view = view;
    }

    /** @return whether the key meant something */
    boolean key(KeyEvent pressed) {
        boolean taken = take(pressed);
        if (taken) {
            view.keyTaken();
        }
        return taken;
    }

    private boolean take(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        Node focus = view.getScene() == null ? null : view.getScene().getFocusOwner();
        if (inInlineCard(focus)) {
            return false;
        }
        if (pressed.getCode() == KeyCode.ENTER && focus instanceof Button button && button.isFocusVisible()) {
            button.fire();
            return true;
        }
        return digit(pressed.getCode()) || letter(pressed);
    }

    /** While a card for evidence is being filled in, letters and digits belong to its fields. */
    private static boolean inInlineCard(@Nullable Node focus) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("inline-card")) {
                return true;
            }
        }
        return false;
    }

    private boolean digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        String name = code.getName();
        int digit = name.charAt(name.length() - 1) - '0';
        if (rating.page().get() == RatingModel.Page.LAST) {
            view.last().turn(digit);
        } else {
            rating.press(digit);
        }
        return true;
    }

    private boolean letter(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ENTER, DOWN -> rating.next();
            case UP -> rating.previous();
            case U -> rating.nextOpen();
            case N -> rating.toggle(RatingModel.Panel.REASON);
            case D -> rating.dontKnow();
            case E -> pieces.startNew();
            case V -> rating.toggle(RatingModel.Panel.VERIFY);
            case C -> view.writeComment();
            case SLASH, DIVIDE -> view.tree().focusSearch();
            case ESCAPE -> {
                return view.closeDrawer();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
