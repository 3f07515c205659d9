package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can take the place of a store that cannot be used, and where that one goes. */
class CopiesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStore() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("一")));
        }
    }

    @Test
    void aCopyTellsWhatItHolds() {
        HeldCopy held = Copies.good(file).orElseThrow();
        assertEquals(1, held.assessments());
        // One rating at a level, one not applicable, and one cell.
        assertEquals(3, held.answers());
        assertEquals(List.of("一"), held.agencies());
        assertNotNull(held.newest());
    }

    @Test
    void theNewestContentThatIsWholeIsOfferedAndNotTheNewestFile() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Path good = backups.resolve("zhixing-2020-01-05.db");
        Files.copy(file, backups.resolve("zhixing-2020-01-04.db"));
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("b", Dossiers.saying("二")));
            store.backup(good);
        }
        byte[] bytes = Files.readAllBytes(good);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(backups.resolve("zhixing-2020-01-06.db"), bytes);
        Files.writeString(backups.resolve("zhixing-2020-01-07.db"), "no store");
        Files.deleteIfExists(
                backups.resolve("zhixing-" + java.time.LocalDate.now(java.time.ZoneId.systemDefault()) + ".db"));
        HeldCopy newest = Copies.newestGood(file).orElseThrow();
        assertEquals(good, newest.file());
        assertEquals(2, newest.assessments());
    }

    @Test
    void withoutAGoodBackupNothingIsOffered() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups/zhixing-2020-01-07.db"), "no store");
        assertEquals(Optional.empty(), Copies.newestGood(file));
        assertEquals(Optional.empty(), Copies.good(folder.resolve("absent.db")));
    }

    @Test
    void onlyWhatIsDamagedIsSaidToBe() throws IOException {
        assertFalse(Copies.isDamaged(file));
        byte[] bytes = Files.readAllBytes(file);
        // A newer program's: its version stands at byte 60.
        bytes[60] = 1;
        Files.write(file, bytes);
        assertFalse(Copies.isDamaged(file));
        bytes[60] = 0;
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertTrue(Copies.isDamaged(file));
    }

    @Test
    void aStoreThatIsPutAsideKeepsEveryByteAndWhatLiesBesideIt() throws IOException {
        Files.write(file, new byte[] {1, 2, 3});
        Files.write(folder.resolve("zhixing.db-wal"), new byte[] {4});
        Path aside = Copies.putAside(file);
        assertFalse(Files.exists(file));
        assertTrue(aside.getFileName().toString().matches("zhixing-aside-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.db"));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(aside));
        assertArrayEquals(new byte[] {4}, Files.readAllBytes(folder.resolve(aside.getFileName() + "-wal")));
        Files.write(file, new byte[] {9});
        assertFalse(Copies.putAside(file).equals(aside));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(aside));
    }

    @Test
    void restoringOverADamagedStoreKeepsItAndTheLogBesideIt() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Store store = Store.open(file)) {
            store.backup(copy);
        }
        Files.write(file, new byte[] {1, 2, 3});
        Files.write(folder.resolve("zhixing.db-wal"), new byte[] {4});
        Store.restore(file, copy);
        try (Store store = Store.open(file)) {
            assertEquals(Dossiers.saying("一"), store.read("a").dossier());
        }
        try (Stream<Path> kept = Files.list(folder.resolve("backups"))) {
            List<Path> unusable =
                    kept.filter(f -> f.toString().contains("unusable")).sorted().toList();
            assertEquals(2, unusable.size());
            assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(unusable.get(0)));
            assertArrayEquals(new byte[] {4}, Files.readAllBytes(unusable.get(1)));
        }
    }
}
