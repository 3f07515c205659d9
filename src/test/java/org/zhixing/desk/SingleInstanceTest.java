package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two starts of the window. */
class SingleInstanceTest {

    @TempDir
    Path top;

    private final BlockingQueue<Optional<Path>> shown = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"data", "张三 的 资料 (1)", "DEEP"})
    void theSecondStartShowsTheWindowOfTheFirstAndEnds(String name) throws Exception {
        Path folder = top.resolve(name.equals("DEEP") ? "很深的文件夹/".repeat(12) : name);
        Path file = top.resolve("另一个 文件.zhixing");
        try (SingleInstance first = SingleInstance.begin(folder, null).orElseThrow()) {
            first.listen(shown::add);
            assertEquals(Optional.empty(), SingleInstance.begin(folder, null));
            assertEquals(Optional.empty(), shown.poll(1, TimeUnit.SECONDS));
            assertEquals(Optional.empty(), SingleInstance.begin(folder, file));
            assertEquals(Optional.of(file), shown.poll(1, TimeUnit.SECONDS));
        }
        try (SingleInstance next = SingleInstance.begin(folder, null).orElseThrow()) {
            next.listen(shown::add);
            assertEquals(Optional.empty(), SingleInstance.begin(folder, file));
        }
    }

    @Test
    void twoDataFoldersAreTwoWindows() {
        try (SingleInstance one = SingleInstance.begin(top.resolve("a"), null).orElseThrow();
                SingleInstance other =
                        SingleInstance.begin(top.resolve("b"), null).orElseThrow()) {
            one.listen(shown::add);
            other.listen(shown::add);
            assertEquals(0, shown.size());
        }
    }

    @Test
    void whatAKilledProcessLeavesIsFreeWithinTwoSeconds() throws Exception {
        Path folder = top.resolve("data");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        assertEquals('1', child.getInputStream().read());
        assertEquals(Optional.empty(), SingleInstance.begin(folder, null));
        assertTrue(Files.exists(folder.resolve("window")));
        child.destroyForcibly().waitFor();
        long killed = System.nanoTime();
        try (SingleInstance next = SingleInstance.begin(folder, null).orElseThrow()) {
            next.listen(shown::add);
            assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed) < 2000);
            assertEquals(Optional.empty(), SingleInstance.begin(folder, null));
            assertEquals(1, shown.size());
        }
    }

    @Test
    void aFirstWindowThatDoesNotAnswerKeepsNobodyFromWorking() {
        Path folder = top.resolve("data");
        try (SingleInstance hung = SingleInstance.begin(folder, null).orElseThrow();
                SingleInstance second = SingleInstance.begin(folder, null).orElseThrow()) {
            second.listen(shown::add);
            assertEquals(0, shown.size());
        }
    }

    /** Begins, says so, and waits to be killed. */
    static final class Holding {

        private Holding() {}

        public static void main(String[] arguments) throws Exception {
            SingleInstance.begin(Path.of(arguments[0]), null).orElseThrow().listen(file -> {});
            System.out.print("1");
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
