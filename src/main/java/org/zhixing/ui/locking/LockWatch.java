package org.zhixing.ui.locking;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ScreenLock;
import org.zhixing.ui.workspace.Workspace;

/**
 * Covers the window of a sealed data file when nobody is there: after idle time, after sleep, when the session of the operating
 * system is locked, and at once on Ctrl+Alt+L.
 */
public final class LockWatch implements AutoCloseable {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Workspace workspace;
    private final ScreenLock lock;
    private final Idle idle;
    private final Presence presence;
    private final SessionSignals signals = new SessionSignals(() -> Platform.runLater(this::cover));
    private final Subscription sealed;
    private final Subscription uncovered;
    private @Nullable ScheduledExecutorService every;
    private @Nullable ScheduledFuture<?> looking;

    /** @param clock tells how long nobody was there */
    public LockWatch(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        lock = workspace.screenLock();
        idle = new Idle(clock);
        presence = new Presence(idle::touched, this::key);
        presence.watch();
        sealed = lock.sealed().subscribe(this::sealed);
        uncovered = lock.locked().subscribe(locked -> idle.restart());
    }

    private void sealed(boolean now) {
        stop();
        if (now) {
            idle.restart();
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "presence");
                thread.setDaemon(true);
                return thread;
            });
            looking = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
            every = timer;
            if (!WINDOWS) {
                signals.listen();
            }
        }
    }

    private void stop() {
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
        if (every != null) {
            every.shutdownNow();
            every = null;
        }
        signals.stop();
    }

    /** On the timer's thread. */
    private void look() {
        boolean away = WINDOWS && WindowsSession.isLocked();
        Platform.runLater(() -> {
            boolean due = idle.due(workspace.settings().lockAfter().get());
            if ((due || away) && !lock.locked().get()) {
                cover();
            }
        });
    }

    private void cover() {
        lock.lock();
    }

    private boolean key(KeyEvent pressed) {
        boolean ours = pressed.getCode() == KeyCode.L && pressed.isControlDown() && pressed.isAltDown();
        if (ours && lock.sealed().get()) {
            lock.lock();
        } else if (ours && workspace.deskProperty().get() != null) {
            workspace.say(new Say(
                    workspace.text("secrets.lock.unsealed"),
                    workspace.text("secrets.card.turnOn"),
                    () -> workspace.go("settings", null)));
        }
        return ours;
    }

    @Override
    public void close() {
        presence.leave();
        sealed.unsubscribe();
        uncovered.unsubscribe();
        stop();
    }
}
