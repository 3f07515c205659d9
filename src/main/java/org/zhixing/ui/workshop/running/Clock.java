package org.zhixing.ui.workshop.running;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;

/** Counts a discussion down. It stops at zero and ends nothing by itself: the trainer does. */
public final class Clock {

    private static final Duration OFTEN = Duration.millis(200);

    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Timeline ticks = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private long endsAt;

    Clock() {
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    /** What is left, in whole seconds, never below 0. */
    public ReadOnlyLongProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Stands at so many minutes. */
    public void set(int minutes) {
        stop();
        seconds.set(TimeUnit.MINUTES.toSeconds(minutes));
    }

    public void start(int minutes) {
        set(minutes);
        go();
    }

    /** Starts it or stops it where it stands. */
    public void toggle() {
        if (running.get()) {
            stop();
        } else {
            go();
        }
    }

    private void go() {
        if (seconds.get() > 0) {
            endsAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds.get());
            running.set(true);
            ticks.playFromStart();
        }
    }

    void stop() {
        ticks.stop();
        running.set(false);
    }

    private void tick() {
        long left = endsAt - System.nanoTime();
        seconds.set(Math.max(0, (left + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1)));
        if (left <= 0) {
            stop();
        }
    }

    /** As it is shown: minutes and seconds. */
    public static String written(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
