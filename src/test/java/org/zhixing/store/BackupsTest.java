package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.ProblemException;

/** Copies of a store, and the way back from them. */
class BackupsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStore() {
        file = folder.resolve("zhixing.db");
        try (Store store = opened(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("一")));
        }
    }

    @Test
    void eachDayOfUseLeavesOneCopy() throws IOException {
        for (int i = 0; i < 2; i++) {
            opened(file).close();
        }
        List<Path> copies = new Backups(file).all();
        assertEquals(1, copies.size());
        try (Store copy = opened(copies.get(0))) {
            assertEquals(Dossiers.saying("一"), copy.read("a").dossier());
        }
    }

    @Test
    void theOldestDaysGoAndOtherFilesStay() throws IOException, SQLException {
        Backups backups = new Backups(file);
        Path other = Files.createDirectories(folder.resolve("backups")).resolve("notes.db");
        Files.writeString(other, "");
        backups.before("v0");
        for (int day = 0; day < Backups.DAYS + 3; day++) {
            backups.daily(LocalDate.of(2020, 1, 1).plusDays(day));
        }
        List<String> names =
                backups.all().stream().map(f -> f.getFileName().toString()).toList();
        assertEquals(Backups.DAYS + 1, names.size());
        assertEquals("zhixing-2020-01-04.db", names.get(names.size() - 1));
        assertEquals(true, Files.exists(other));
    }

    @Test
    void daysToComeThatAWrongClockHasLeftPushNoCopyOut() throws IOException, SQLException {
        Backups backups = new Backups(file);
        for (int day = 0; day < Backups.DAYS + 3; day++) {
            backups.daily(LocalDate.of(2040, 1, 1).plusDays(day));
        }
        for (int day = 0; day < Backups.DAYS + 3; day++) {
            backups.daily(LocalDate.of(2020, 1, 1).plusDays(day));
        }
        List<String> names =
                backups.all().stream().map(f -> f.getFileName().toString()).toList();
        assertEquals(2 * Backups.DAYS, names.size());
        assertEquals(true, names.contains("zhixing-2020-01-17.db"), "the copy of the day itself");
        assertEquals("zhixing-2020-01-04.db", names.get(names.size() - 1));
    }

    @Test
    void aCopyIsWholeWhileTheStoreIsInUse() {
        Path copy = folder.resolve("moved/copy.db");
        try (Store store = opened(file)) {
            store.add(Dossiers.added("b", Dossiers.saying("二")));
            assertEquals(
                    ProblemException.Kind.STORE,
                    assertThrows(ProblemException.class, () -> store.backup(copy))
                            .kind());
            store.backup(folder.resolve("copy.db"));
        }
        try (Store store = opened(folder.resolve("copy.db"))) {
            assertEquals(Dossiers.saying("二"), store.read("b").dossier());
        }
    }

    @Test
    void restoringBringsBackWhatWasThereAndKeepsWhatIs() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Store store = opened(file)) {
            store.backup(copy);
            store.add(Dossiers.added("b", Dossiers.saying("二")));
        }
        Store.restore(file, copy);
        try (Store store = opened(file)) {
            assertEquals(1, store.cards().size());
        }
        Path kept = new Backups(file)
                .all().stream()
                        .filter(f -> f.toString().endsWith("-restore.db"))
                        .findFirst()
                        .orElseThrow();
        try (Store store = opened(kept)) {
            assertEquals(2, store.cards().size());
        }
    }

    @Test
    void aDamagedStoreIsReplacedAndItsBytesAreKept() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Store store = opened(file)) {
            store.backup(copy);
        }
        byte[] damaged = new byte[5000];
        Files.write(file, damaged);
        Store.restore(file, copy);
        try (Store store = opened(file)) {
            assertEquals(Dossiers.saying("一"), store.read("a").dossier());
        }
        Path kept = new Backups(file)
                .all().stream()
                        .filter(f -> f.toString().endsWith("-unusable.db"))
                        .findFirst()
                        .orElseThrow();
        assertArrayEquals(damaged, Files.readAllBytes(kept));
    }

    @Test
    void whatIsNoBackupIsRefusedAndNothingChanges() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = Files.writeString(folder.resolve("other.db"), "no store");
        ProblemException refused = assertThrows(ProblemException.class, () -> Store.restore(file, other));
        assertEquals("problems.store.foreign", refused.problems().get(0).key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void noRestoringWhileAnotherProgramHasTheStoreOpen() {
        Path copy = folder.resolve("copy.db");
        try (Store store = opened(file)) {
            store.backup(copy);
            ProblemException busy = assertThrows(ProblemException.class, () -> Store.restore(file, copy));
            assertEquals("problems.store.busy", busy.problems().get(0).key());
            store.add(Dossiers.added("b", Dossiers.saying("二")));
        }
    }

    /** Opens a store, or makes it where none is. */
    Store opened(Path file) {
        return Store.open(file);
    }
}
