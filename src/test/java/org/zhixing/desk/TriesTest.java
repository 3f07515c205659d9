package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each wrong try makes the next one wait longer, a right one none. */
class TriesTest {

    private long now = 77;
    private final List<Long> waited = new ArrayList<>();
    private final Tries tries = new Tries(() -> now, nanos -> {
        waited.add(Duration.ofNanos(nanos).toSeconds());
        now += nanos;
    });

    @Test
    void waitingDoublesUpToAMinuteAndEndsWithARightTry() {
        for (int i = 0; i < 9; i++) {
            assertEquals(Optional.empty(), tries.attempt(Optional::empty));
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L), waited);
        assertEquals(Optional.of("open"), tries.attempt(() -> Optional.of("open")));
        assertEquals(60L, waited.get(8));
        assertEquals(Duration.ZERO, tries.pause());
        tries.attempt(() -> Optional.of("open"));
        assertEquals(9, waited.size());
        tries.attempt(Optional::empty);
        assertEquals(Duration.ofSeconds(1), tries.pause());
    }

    @Test
    void whoWaitsByHimselfDoesNotWaitTwice() {
        tries.attempt(Optional::empty);
        now += Duration.ofSeconds(5).toNanos();
        assertEquals(Duration.ZERO, tries.pause());
        tries.attempt(Optional::empty);
        assertEquals(List.of(), waited);
        assertEquals(Duration.ofSeconds(2), tries.pause());
    }

    @Test
    void whatCouldNotBeTriedIsNoWrongTry() {
        assertThrows(
                IllegalStateException.class,
                () -> tries.attempt(() -> {
                    throw new IllegalStateException("disk");
                }));
        assertEquals(Duration.ZERO, tries.pause());
    }
}
