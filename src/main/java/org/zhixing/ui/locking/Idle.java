package org.zhixing.ui.locking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** For how long nobody has been there. */
final class Idle {

    /** Between two looks, which are a second apart, so much passes only when the machine slept or its clock was moved. */
    static final Duration SLEPT = Duration.ofSeconds(60);

    private final InstantSource clock;
    private Instant touched;
    private Instant looked;

    Idle(InstantSource clock) {
        this.clock = clock;
        touched = clock.instant();
        looked = touched;
    }

    /** Somebody pressed a key or moved the mouse. */
    void touched() {
        touched = clock.instant();
    }

    /** Begins anew: nothing has passed yet. */
    void restart() {
        touched();
        looked = touched;
    }

    /**
     * Whether to cover the window now. To be asked every second.
     *
     * @param minutes without a key or the mouse; 0: never for that
     */
    boolean due(int minutes) {
        Instant now = clock.instant();
        Duration passed = Duration.between(looked, now);
        looked = now;
        if (passed.isNegative()) {
            // The clock was put back: count from here, so that nobody is away for ever.
            touched = now;
            return false;
        }
        if (passed.compareTo(SLEPT) > 0) {
            return true;
        }
        return minutes > 0 && Duration.between(touched, now).compareTo(Duration.ofMinutes(minutes)) >= 0;
    }
}
