package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody logs out, or the computer goes down, while the window is open. */
@DisabledOnOs(OS.WINDOWS)
class WindowEndedTest {

    private static final int TRIES = 600;

    @TempDir
    Path folder;

    @Test
    void theDataFileIsClosedAsIfByHand() throws Exception {
        Child window = new Child(folder);
        Stream.of("glass.platform", "monocle.platform", "prism.order", "prism.text", "headless.geometry")
                .forEach(name -> window.withJvm("-D" + name + "=" + System.getProperty(name)));
        window.into(folder.resolve("out.txt"));

        Process running = window.start();
        try {
            for (int tried = 0; tried < TRIES && !opened() && running.isAlive(); tried++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertTrue(opened(), "the window has not opened the data file");
            running.destroy();
            assertTrue(running.waitFor(1, TimeUnit.MINUTES), "it does not end");
        } finally {
            running.destroyForcibly();
        }
        try (Stream<Path> beside = Files.list(folder.resolve("data/zhixing"))) {
            assertEquals(
                    List.of("zhixing.db", "zhixing.db.closed"),
                    beside.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("zhixing.db"))
                            .sorted()
                            .toList());
        }
    }

    /** What was opened is remembered among the recent files once it is shown. */
    private boolean opened() throws IOException {
        Path settings = folder.resolve("config/zhixing/settings.properties");
        return Files.exists(settings)
                && Files.readString(settings, StandardCharsets.UTF_8).contains("recent=");
    }
}
