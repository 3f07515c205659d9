package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;

/** A backup put in the place of a data file that nobody has open, and what becomes of plain copies beside a sealed one. */
class SealedRestorationTest {

    private static final Passphrase FIRST = Passphrase.of("河边的老槐树下有七只白鹭");
    private static final Passphrase SECOND = Passphrase.of("另一条河边也有一棵很老的槐树");

    @TempDir
    Path folder;

    private Path file;
    private Path backup;
    private final Tries tries = new Tries(() -> 0, nanos -> {});

    @BeforeEach
    void places() {
        file = folder.resolve("zhixing.db");
        backup = folder.resolve("copies").resolve("copy.zhixing");
        folder.resolve("copies").toFile().mkdirs();
    }

    /** A plain data file with one assessment. */
    private Desk fresh() {
        Desk desk = Desk.open(file, Desks.library(folder));
        desk.create(Desks.blank());
        return desk;
    }

    private Desk opened(Unlocking with) {
        return Desk.open(file, Desks.library(folder), with);
    }

    private static String key(Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0).key();
    }

    private void damage() throws IOException {
        Files.write(file, new byte[4096]);
    }

    @Test
    void aSealedBackupInThePlaceOfADamagedFileIsOpenedFirstAndAWrongPassphraseChangesNothing() throws IOException {
        RecoveryCode code;
        try (Desk desk = fresh()) {
            code = desk.protection().turnOn(FIRST);
            desk.backup(backup);
        }
        damage();
        byte[] before = Files.readAllBytes(file);
        Restoration restoration = new Restoration(file, backup);
        assertEquals(Restoration.Asks.OF_BACKUP, restoration.asks());
        assertEquals("problems.store.wrongSecret", key(() -> restoration.run(SECOND, tries)));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Duration.ofSeconds(1), tries.pause());
        assertEquals("problems.store.wrongSecret", key(() -> restoration.run(RecoveryCode.fresh(), tries)));
        assertEquals(Duration.ofSeconds(2), tries.pause());
        restoration.run(code, tries);
        assertEquals(Duration.ZERO, tries.pause());
        try (Desk desk = opened(FIRST)) {
            assertEquals(1, desk.assessments().size());
        }
    }

    /** The passphrase was changed since: either of both proves that one may open it, and the present one holds. */
    @Test
    void anEarlierBackupOpensWithItsOwnPassphraseOrThePresentOneAndGetsThePresentOne() {
        try (Desk desk = fresh()) {
            desk.protection().turnOn(FIRST);
            desk.backup(backup);
            desk.protection().change(FIRST, SECOND);
            desk.create(Desks.blank());
        }
        for (Passphrase either : List.of(SECOND, FIRST)) {
            new Restoration(file, backup).run(either, tries);
            try (Desk desk = opened(SECOND)) {
                assertEquals(1, desk.assessments().size());
            }
            assertEquals("problems.store.wrongSecret", key(() -> org.zhixing.store.Store.open(file, FIRST)));
        }
    }

    @Test
    void aPlainBackupInThePlaceOfASealedFileIsSealedWithWhatOpensThatFile() {
        try (Desk desk = fresh()) {
            desk.backup(backup);
            desk.create(Desks.blank());
            desk.protection().turnOn(FIRST);
        }
        Restoration restoration = new Restoration(file, backup);
        assertEquals(Restoration.Asks.OF_STORE, restoration.asks());
        assertEquals("problems.store.plainBackup", key(() -> restoration.run(null)));
        assertEquals("problems.store.wrongSecret", key(() -> restoration.run(SECOND, tries)));
        restoration.run(FIRST, tries);
        assertTrue(Desk.isLocked(file));
        try (Desk desk = opened(FIRST)) {
            assertEquals(1, desk.assessments().size());
        }
    }

    @Test
    void plainBackupsOfPlainFilesAskForNothing() {
        try (Desk desk = fresh()) {
            desk.backup(backup);
        }
        assertEquals(Restoration.Asks.NOTHING, new Restoration(file, backup).asks());
        assertEquals(
                Restoration.Asks.NOTHING,
                new Restoration(folder.resolve("absent.db"), folder.resolve("none.db")).asks());
    }

    @Test
    void anotherPassphraseAndCodeAtOnceForWhoCameByTheCode() {
        try (Desk desk = fresh()) {
            RecoveryCode old = desk.protection().turnOn(FIRST);
            assertEquals("problems.protection.weak", key(() -> desk.protection().renew(old, Passphrase.of("1"))));
            RecoveryCode code = desk.protection().renew(old, SECOND);
            assertTrue(desk.protection().opens(SECOND));
            assertTrue(desk.protection().opens(code));
            assertFalse(desk.protection().opens(old));
            assertTrue(desk.protection().opens(SECOND));
        }
    }

    @Test
    void howFarItIsIsToldAndStoppedHalfwayEverythingIsAsItWas() throws IOException {
        try (Desk desk = Desk.open(file)) {
            desk.adoptSample();
            List<?> before = desk.dump();
            AtomicInteger asked = new AtomicInteger();
            assertTrue(desk.protection()
                    .turnOn(FIRST, (done, all) -> asked.incrementAndGet() < 3)
                    .isEmpty());
            assertEquals(3, asked.get());
            assertFalse(desk.protection().isOn());
            assertEquals(before, desk.dump());
            long[] last = {-1, 0};
            desk.protection().turnOn(FIRST, (done, all) -> {
                assertTrue(done >= last[0] && done <= all, done + " of " + all);
                last[0] = done;
                last[1] = all;
                return true;
            });
            assertTrue(last[0] > last[1] * 9 / 10, last[0] + " of " + last[1]);
            assertFalse(desk.protection().turnOff(FIRST, (done, all) -> done < all / 2));
            assertTrue(desk.protection().isOn());
            assertFalse(HandOver.write(desk, FIRST, SECOND, backup, (done, all) -> false));
            assertEquals(before, desk.dump());
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("backups", "copies", "zhixing.db", "zhixing.db.closed"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(backup));
    }

    @Test
    void plainCopiesBesideASealedFileAreToldAndSealedTooOrTakenAway() throws IOException {
        try (Desk desk = fresh()) {
            desk.backup(folder.resolve("zhixing-aside-2026-03-01-101112.db"));
            desk.backup(folder.resolve("zhixing (1).db"));
            Files.write(
                    folder.resolve("zhixing-aside-2026-03-02-101112.db"),
                    "示例机构".repeat(900).getBytes("UTF-8"));
            Files.writeString(folder.resolve("zhixing-notes.txt"), "somebody's own");
            desk.protection().turnOn(FIRST);
            assertEquals(3, desk.protection().plainCopies().size());
            List<Path> still = desk.protection().sealCopies((done, all) -> true);
            assertEquals(List.of(folder.resolve("zhixing-aside-2026-03-02-101112.db")), still);
            assertEquals(List.of(), desk.protection().removeCopies(still));
            assertTrue(Files.exists(folder.resolve("zhixing-notes.txt")));
        }
        for (String copy : List.of("zhixing-aside-2026-03-01-101112.db", "zhixing (1).db")) {
            assertTrue(Desk.isLocked(folder.resolve(copy)));
            try (Desk desk = Desk.open(folder.resolve(copy), Desks.library(folder), FIRST)) {
                assertEquals(1, desk.assessments().size());
            }
        }
    }
}
