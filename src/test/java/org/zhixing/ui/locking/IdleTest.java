package org.zhixing.ui.locking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTest {

    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private final Idle idle = new Idle(() -> now);

    private boolean dueAfter(int seconds, int minutes) {
        boolean due = false;
        for (int second = 0; second < seconds; second++) {
            now = now.plusSeconds(1);
            due = idle.due(minutes);
        }
        return due;
    }

    @Test
    void itIsDueAfterAsManyMinutesAsWereSetAndNotASecondSooner() {
        assertFalse(dueAfter(5 * 60 - 1, 5));
        assertTrue(dueAfter(1, 5));
    }

    @Test
    void aKeyBeginsTheTimeAnew() {
        assertFalse(dueAfter(299, 5));
        idle.touched();
        assertFalse(dueAfter(299, 5));
        assertTrue(dueAfter(1, 5));
    }

    @Test
    void whoSetNeverIsNotLockedOutForSittingStill() {
        assertFalse(dueAfter(24 * 3600, 0));
    }

    @Test
    void aMinuteThatPassedUnseenIsSleep() {
        now = now.plusSeconds(60);
        assertFalse(idle.due(0));
        now = now.plusSeconds(61);
        assertTrue(idle.due(0));
    }

    @Test
    void aClockThatIsPutBackCountsFromThere() {
        assertFalse(dueAfter(200, 5));
        now = now.minusSeconds(24 * 3600);
        assertFalse(idle.due(5));
        assertFalse(dueAfter(299, 5));
        assertTrue(dueAfter(1, 5));
    }

    @Test
    void whoComesBackIsThereFromThenOn() {
        now = now.plusSeconds(3600);
        idle.restart();
        assertFalse(idle.due(5));
    }
}
