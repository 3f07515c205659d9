package org.zhixing.ui.workshop.projector;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Dress;
import org.zhixing.ui.common.FocusRing;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;

/**
 * The window for the room: on the second display where there is one, full screen at once; else over the main window, and Esc
 * leads back. It closes with the main window and with the session.
 */
public final class Projector {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Workspace workspace;
    private final Running running;
    private @Nullable Stage stage;
    private @Nullable ProjectorView view;

    public Projector(Workspace workspace, Running running) {
        this.workspace = workspace;
        this.running = running;
    }

    /** Opens the window, or brings it to the front. */
    public void open(Window main) {
        if (stage != null) {
            stage.toFront();
            stage.requestFocus();
            return;
        }
        ProjectorView room = new ProjectorView(workspace, running);
        Scene scene = new Scene(room, WIDTH, HEIGHT);
        FocusRing.follow(scene);
        Stage window = new Stage();
        Settings settings = workspace.settings();
        Subscription looks = settings.theme()
                .subscribe(theme -> dress(scene, settings))
                .and(settings.textSize().subscribe(size -> dress(scene, settings)))
                .and(main.showingProperty().subscribe(showing -> {
                    if (!showing) {
                        window.hide();
                    }
                }));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (key(window, room, pressed)) {
                pressed.consume();
            }
        });
        window.setTitle(workspace.text("workshop.room.window"));
        window.setScene(scene);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setOnHidden(event -> {
            looks.unsubscribe();
            stage = null;
            view = null;
            // Not every system gives the keys back to the window that they were in before; it must be gone by then.
            Platform.runLater(main::requestFocus);
        });
        place(window, main);
        stage = window;
        view = room;
        window.show();
        window.setFullScreen(true);
    }

    /** On another display than the main window's where there is one. */
    private static void place(Stage window, Window main) {
        Rectangle2D here = new Rectangle2D(main.getX(), main.getY(), main.getWidth(), main.getHeight());
        List<Screen> mains = Screen.getScreensForRectangle(here);
        Screen.getScreens().stream()
                .filter(screen -> !mains.contains(screen))
                .findFirst()
                .ifPresent(other -> {
                    window.setX(other.getVisualBounds().getMinX());
                    window.setY(other.getVisualBounds().getMinY());
                });
    }

    private static void dress(Scene scene, Settings settings) {
        String sheet = Objects.requireNonNull(Projector.class.getResource("projector.css"))
                .toExternalForm();
        Dress.apply(
                scene,
                settings.theme().get().name().toLowerCase(Locale.ROOT),
                settings.textSize().get(),
                List.of(sheet));
    }

    private static boolean key(Stage window, ProjectorView room, KeyEvent pressed) {
        if (pressed.isShortcutDown()) {
            if (pressed.getCode() == KeyCode.T) {
                room.toggleTable();
                return true;
            }
            return false;
        }
        switch (pressed.getCode()) {
            case LEFT, PAGE_UP -> room.turn(-1);
            case RIGHT, PAGE_DOWN -> room.turn(1);
            case SPACE -> room.toggleClock();
            case F11 -> window.setFullScreen(!window.isFullScreen());
            case ESCAPE -> leave(window, room);
            case T -> room.toggleTable();
            case P -> room.togglePeople();
            case ENTER -> {
                return window.getScene().getFocusOwner() instanceof Button button && fire(button);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Space belongs to the clock, so that Enter presses what has the focus. */
    private static boolean fire(Button button) {
        button.fire();
        return true;
    }

    private static void leave(Stage window, ProjectorView room) {
        if (room.tableOpen()) {
            room.closeTable();
        } else if (window.isFullScreen() && Screen.getScreens().size() > 1) {
            window.setFullScreen(false);
        } else {
            window.hide();
        }
    }

    /** Whether the room's window is open. */
    public boolean isOpen() {
        return view != null;
    }

    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
