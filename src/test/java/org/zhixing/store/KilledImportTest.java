package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.Progress;

/** A program that dies while it imports leaves what was there before. */
@Timeout(120)
class KilledImportTest {

    private static final int MANY = 60_000;

    @TempDir
    Path folder;

    @Test
    void aProgramThatIsKilledWhileItImportsLeavesNothingOfIt() throws IOException, InterruptedException {
        Path file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.empty()));
            store.records("a").add(SomeRecords.of("a.csv", SomeRecords.plain("1", 1)), Progress.NONE);
        }
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("most of it", out.readLine());
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        try (Store store = Store.open(file)) {
            assertEquals(
                    List.of(SomeRecords.plain("1", 1)),
                    store.records("a").data().orElseThrow().records().records());
            assertEquals(1, store.records("a").imports().size());
            assertEquals(List.of(), store.health().problems());
        }
    }

    /** A program of its own: stops for ever in the middle of an import, with pages of it on the disk. */
    static final class Importing {

        private Importing() {}

        public static void main(String[] arguments) {
            ServiceRecord[] many = new SomeRecords(1).any(MANY).toArray(ServiceRecord[]::new);
            try (Store store = Store.open(Path.of(arguments[0]))) {
                store.records("a").add(SomeRecords.of("b.csv", many), (done, total) -> {
                    if (done >= MANY - 2000) {
                        System.out.println("most of it");
                        LockSupport.park();
                    }
                    return true;
                });
            }
        }
    }
}
