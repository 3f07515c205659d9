package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** When the world fails: told as what it is, nothing half done, and the next change works again. */
@Timeout(60)
class TroubleTest {

    private static final Dossier BEFORE = Dossiers.saying("前");
    private static final Dossier AFTER = BEFORE.with(BEFORE.assessment().withStatedValue("CONF", 3.0));

    private static final int MANY = 30_000;

    @TempDir
    Path folder;

    @Test
    void whileAnotherProgramWritesNothingIsSavedAndThenItIs() throws SQLException {
        Path file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", BEFORE));
            try (Connection other = Connections.working(file)) {
                Connections.run(other, "BEGIN IMMEDIATE");
                assertEquals("problems.store.busy", key(() -> store.save("a", BEFORE, AFTER, "r1")));
                assertEquals(BEFORE, store.read("a").dossier());
                assertEquals("problems.store.busy", key(() -> Store.open(file)));
                Connections.run(other, "ROLLBACK");
            }
            store.save("a", BEFORE, AFTER, "r1");
            assertEquals(AFTER, store.read("a").dossier());
        }
    }

    @Test
    void onAFullDiskNothingIsSavedAndAfterMakingSpaceItIs() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "no small disk can be mounted here");
        try (Store store = Store.open(disk.resolve("zhixing.db"))) {
            store.add(Dossiers.added("a", BEFORE));
            Path filler = fill(disk);
            Dossier large = BEFORE.with(BEFORE.assessment().withEvidence(piece("很长".repeat(50_000))));
            assertEquals("problems.store.full", key(() -> store.save("a", BEFORE, large, "r1")));
            assertEquals("problems.store.full", key(() -> store.save("a", BEFORE, large, "r1")));
            assertEquals(BEFORE, store.read("a").dossier());
            assertEquals("problems.store.full", key(() -> store.backup(disk.resolve("copy.db"))));
            assertEquals(List.of("filler", "zhixing.db", "zhixing.db-shm", "zhixing.db-wal"), names(disk));
            Files.delete(filler);
            store.save("a", BEFORE, AFTER, "r1");
            assertEquals(AFTER, store.read("a").dossier());
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void afterRunningOutOfMemoryTheNextChangeIsSaved() {
        try (Store store = Store.open(folder.resolve("zhixing.db"))) {
            store.add(Dossiers.added("a", BEFORE));
            assertThrows(
                    OutOfMemoryError.class,
                    () -> store.inTransaction(h -> {
                        h.execute("DELETE FROM stated_value");
                        throw new OutOfMemoryError("as if");
                    }));
            assertEquals(BEFORE, store.read("a").dossier());
            store.save("a", BEFORE, AFTER, "r1");
            assertEquals(AFTER, store.read("a").dossier());
        }
    }

    @Test
    void recordsThatAreCommittedAreNotCalledLostByADiskTooFullToTidyUp() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()), "no small disk can be mounted here");
        try (Store store = Store.open(disk.resolve("zhixing.db"))) {
            store.add(Dossiers.added("a", BEFORE));
            ServiceRecord[] many = new SomeRecords(1).any(MANY).toArray(ServiceRecord[]::new);
            assertTrue(store.records("a")
                    .add(SomeRecords.of("a.csv", many), (done, total) -> done < MANY - 2000 || almostFull(disk))
                    .isPresent());
            // The log beside the file took it all; the file itself had no room to take it over.
            assertTrue(Files.size(disk.resolve("zhixing.db-wal")) > 1 << 20, "the disk was too large for this");
            assertEquals(
                    MANY,
                    store.records("a").data().orElseThrow().records().records().size());
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void onAFullDiskAStoreIsNotOpenedAndNotHarmed() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "no small disk can be mounted here");
        try {
            Path file = disk.resolve("zhixing.db");
            try (Store store = Store.open(file)) {
                store.add(Dossiers.added("a", BEFORE));
            }
            Path filler = fill(disk);
            assertEquals("problems.store.full", key(() -> Store.open(file)));
            assertEquals("problems.store.full", key(() -> Store.open(disk.resolve("new.db"))));
            Files.delete(filler);
            try (Store store = Store.open(file)) {
                assertEquals(BEFORE, store.read("a").dossier());
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void onAReadOnlyDiskNothingIsOpened() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "no small disk can be mounted here");
        try {
            Path file = disk.resolve("zhixing.db");
            Store.open(file).close();
            run("mount", "-o", "remount,ro", disk.toString());
            assertEquals("problems.store.readOnly", key(() -> Store.open(file)));
            assertEquals("problems.store.readOnly", key(() -> Store.open(disk.resolve("new.db"))));
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void inAReadOnlyFolderNothingIsOpened() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = closed.resolve("zhixing.db");
        Store.open(file).close();
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write everywhere");
        try {
            assertEquals("problems.store.readOnly", key(() -> Store.open(file)));
            assertEquals("problems.store.readOnly", key(() -> Store.open(closed.resolve("new.db"))));
        } finally {
            assumeTrue(closed.toFile().setWritable(true));
        }
    }

    @Test
    void anUnknownAssessmentIsToldAsSuch() {
        try (Store store = Store.open(folder.resolve("zhixing.db"))) {
            assertEquals("problems.store.unknownAssessment", key(() -> store.read("x")));
        }
    }

    private static Evidence piece(String locator) {
        return new Evidence("e9", List.of("M1.1"), "E01", null, new PersonalText(locator), null, null);
    }

    private static String key(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problems().get(0).key();
    }

    private static boolean almostFull(Path disk) {
        try (RandomAccessFile filler = new RandomAccessFile(fill(disk).toFile(), "rw")) {
            filler.setLength(filler.length() - 2_500_000);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fill(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static List<String> names(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean mount(String... arguments) throws InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
