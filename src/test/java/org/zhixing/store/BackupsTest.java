package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Six days before a change, then twenty on which nobody says what it was, then somebody does. */
    @Test
    void copiesMadeWhileNobodyHasSaidThatAChangeWasMeantPushOutOnlyTheirLike() throws IOException, SQLException {
        Backups backups = new Backups(file);
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int day = 0; day < 6; day++) {
            backups.daily(first.plusDays(day));
        }
        Instant noticed =
                first.plusDays(6).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();
        for (int day = 6; day < 26; day++) {
            backups.daily(first.plusDays(day), true);
        }
        List<String> before = backups.madeBefore(noticed).stream()
                .map(f -> f.getFileName().toString())
                .toList();
        assertEquals(6, before.size());
        assertEquals("zhixing-2020-01-06.db", before.get(0));
        assertEquals(6 + Backups.DAYS, backups.all().size());
        assertEquals(
                "zhixing-2020-01-26-changed.db",
                backups.all().get(0).getFileName().toString());
        backups.daily(first.plusDays(26));
        assertEquals(Backups.DAYS, backups.all().size());
        assertEquals(
                "zhixing-2020-01-14-changed.db",
                backups.all().get(Backups.DAYS - 1).getFileName().toString());
    }

    @Test
    void whatLiesInTheNameOfACopyTellsWhetherAChangeCanBeInIt() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        for (String name : List.of(
                "2026-03-09",
                "2026-03-10",
                "2026-03-10-changed",
                "2026-03-11",
                "2026-03-10-085959-v11",
                "2026-03-10-090001-v11",
                "2026-03-09-235959-replaced")) {
            Files.writeString(backups.resolve("other-" + name + ".db"), "");
        }
        Instant noticed = LocalDate.of(2026, 3, 10)
                .atTime(9, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertEquals(
                Set.of("2026-03-09", "2026-03-10", "2026-03-10-085959-v11", "2026-03-09-235959-replaced"),
                new Backups(folder.resolve("other.db"))
                        .madeBefore(noticed).stream()
                                .map(f -> f.getFileName().toString().replaceAll("^other-|\\.db$", ""))
                                .collect(Collectors.toSet()));
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
