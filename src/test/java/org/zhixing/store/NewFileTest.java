package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that was killed left half made beside a store is taken away at the next opening, and nothing else is. */
class NewFileTest {

    @TempDir
    Path folder;

    private Path file;
    private long dead;

    @BeforeEach
    void aStoreAndADeadProcess() throws IOException, InterruptedException {
        file = folder.resolve("zhixing.db");
        Store.open(file).close();
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        gone.getInputStream().readAllBytes();
        gone.waitFor();
        dead = gone.pid();
    }

    @Test
    void openingTakesAwayWhatDeadProgramsLeft() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("zhixing.db." + dead + "-17.part"), "half");
        Files.writeString(folder.resolve("zhixing.db." + dead + "-17.part-journal"), "half");
        Files.writeString(backups.resolve("zhixing-2026-01-31-140207-v1.db." + dead + "-4.part"), "half");
        Store.open(file).close();
        assertEquals(List.of("backups", "zhixing.db", "zhixing.db.closed"), names(folder));
        assertEquals(
                List.of("zhixing-" + java.time.LocalDate.now(java.time.ZoneId.systemDefault()) + ".db"),
                names(backups));
    }

    @Test
    void whatIsStillBeingMadeStaysAndSoDoesWhatBelongsToOthers() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db." + dead + "-17.part"), "half");
        Path download = Files.writeString(folder.resolve("zhixing.db.part"), "half");
        try (NewFile making = NewFile.beside(file)) {
            Store.open(file).close();
            assertTrue(Files.exists(making.path()));
            Files.setLastModifiedTime(making.path(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            Store.open(file).close();
            assertTrue(Files.notExists(making.path()), "nobody makes a file for two days");
        }
        assertTrue(Files.exists(other) && Files.exists(download));
    }

    @Test
    void aBackupTakesAwayWhatAnEarlierOneLeft() throws IOException {
        Path target = folder.resolve("out/copy.db");
        Files.createDirectories(target.getParent());
        Files.writeString(target.resolveSibling("copy.db." + dead + "-17.part"), "half");
        try (Store store = Store.open(file)) {
            store.backup(target);
        }
        assertEquals(List.of("copy.db"), names(target.getParent()));
    }

    private static List<String> names(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
