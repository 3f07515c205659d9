package org.zhixing.ui.audit.reading;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.zhixing.ui.workspace.KeyHelp;

/** The keys of the reading page; asked only while no text field has the focus. */
public final class AuditKeys {

    public static final List<KeyHelp> HELP = List.of(
            new KeyHelp("0–4", "audit.key.level"),
            new KeyHelp("N", "audit.key.notApplicable"),
            new KeyHelp("Backspace", "audit.key.clear"),
            new KeyHelp("↵  ↓", "audit.key.next"),
            new KeyHelp("↑", "audit.key.previous"),
            new KeyHelp("U", "audit.key.nextOpen"),
            new KeyHelp("C", "audit.key.comment"),
            new KeyHelp("F", "audit.key.feedback"),
            new KeyHelp("R", "audit.key.cue"),
            new KeyHelp("J / K", "audit.key.files"),
            new KeyHelp("L", "audit.key.lost"),
            new KeyHelp("G", "audit.key.finish"),
            new KeyHelp("/", "audit.key.find"));

    private final AuditWork work;
    private final ReadingPage page;

    AuditKeys(AuditWork work, ReadingPage page) {
        this.work = work;
        this.page = page;
    }

    /** @return whether the key meant something */
    public boolean key(KeyEvent pressed) {
        boolean taken = take(pressed);
        if (taken) {
            page.keyTaken();
        }
        return taken;
    }

    private boolean take(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isMetaDown() || page.getScene() == null) {
            return false;
        }
        Node focus = page.getScene().getFocusOwner();
        if (pressed.getCode() == KeyCode.ENTER && focus instanceof Button button && button.isFocusVisible()) {
            button.fire();
            return true;
        }
        if (pressed.getCode().isDigitKey()) {
            String name = pressed.getCode().getName();
            page.press(name.charAt(name.length() - 1) - '0');
            return true;
        }
        return letter(pressed.getCode());
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case ENTER, DOWN -> work.step(1);
            case UP -> work.step(-1);
            case U -> work.nextOpenItem();
            case N -> page.notApplicable();
            case BACK_SPACE, DELETE -> work.clear();
            case C -> page.writeComment();
            case F -> page.writeFeedback();
            case R -> page.toggleCue();
            case J -> work.stepFile(1);
            case K -> work.stepFile(-1);
            case L -> page.askLost();
            case G -> page.finish();
            case SLASH, DIVIDE -> page.findCase();
            case ESCAPE -> {
                return page.closeDrawer();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
