package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens on the way to the disk, whoever waits hears of it. */
@Timeout(30)
class FollowedWorkTest {

    @Test
    void aChangeThatRunsOutOfMemoryIsTakenBackAndTold() {
        List<String> disk = new ArrayList<>();
        try (DataThread thread = new DataThread()) {
            FollowedWork<String, String> work =
                    new FollowedWork<>("", (change, before) -> before + change, thread, (before, after, by) -> {
                        if (after.endsWith("x")) {
                            throw new OutOfMemoryError("as if");
                        }
                        disk.add(after);
                    });

            CompletionException told = assertThrows(
                    CompletionException.class,
                    () -> work.apply("x", "r1").toCompletableFuture().join());
            work.apply("a", "r1").toCompletableFuture().join();

            assertInstanceOf(OutOfMemoryError.class, told.getCause());
            assertEquals("a", work.now());
            assertEquals(List.of("a"), disk);
        }
    }
}
