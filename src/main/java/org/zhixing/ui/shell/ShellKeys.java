package org.zhixing.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. While somebody types, single keys belong to the text. */
final class ShellKeys {

    private final Shell shell;

    ShellKeys(Shell shell) {
        this.shell = shell;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event, typing(scene.getFocusOwner()))) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event, boolean typing) {
        if (shell.tourKey(event)) {
            return event.isConsumed();
        }
        if (event.getCode() == KeyCode.F11) {
            shell.toggleFullScreen();
            return true;
        }
        if (event.getCode() == KeyCode.F1 && !shell.covered()) {
            shell.help();
            return true;
        }
        if (shell.held()) {
            return false;
        }
        if (event.getCode() == KeyCode.F6) {
            return shell.enterNotifications();
        }
        if (event.isShortcutDown() && !event.isAltDown()) {
            return shortcut(event, typing);
        }
        if (shell.dialogOpen() || typing || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        if ((event.getCode() == KeyCode.SLASH && event.isShiftDown()) || "?".equals(event.getText())) {
            shell.showKeys();
            return true;
        }
        return shell.screenKey(event);
    }

    private boolean shortcut(KeyEvent event, boolean typing) {
        switch (event.getCode()) {
            case K -> shell.find();
            case I -> shell.toggleDrawer();
            case T -> shell.showTable();
            case Z -> {
                if (typing || shell.dialogOpen()) {
                    return false;
                }
                if (event.isShiftDown()) {
                    shell.redo();
                } else {
                    shell.undo();
                }
            }
            default -> {
                return event.getCode().isDigitKey() && page(event.getCode());
            }
        }
        return true;
    }

    private boolean page(KeyCode digit) {
        int number = digit.getName().charAt(digit.getName().length() - 1) - '0';
        return shell.goToPage(number == 0 ? 10 : number);
    }

    private static boolean typing(Node focused) {
        return focused instanceof TextInputControl
                || (focused instanceof ComboBoxBase<?> box && box.isEditable())
                || (focused instanceof Spinner<?> spinner && spinner.isEditable());
    }
}
