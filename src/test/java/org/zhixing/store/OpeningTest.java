package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.work.ProblemException;

/** Files that are not a store, or not one to open: told in one problem, and not a byte changes. */
@Timeout(60)
class OpeningTest {

    private static final Path CORRUPT = Path.of("../shared/corpora/sqlite-corrupt/images");

    @TempDir
    Path folder;

    @Test
    void aStoreIsMadeWhereNoneIsWithItsFolders() {
        Path file = folder.resolve("数据 #1%20?/zhixing.db");
        try (Store store = Store.open(file)) {
            assertEquals(List.of(), store.cards());
        }
        assertEquals(List.of("zhixing.db", "zhixing.db.closed"), names(file.getParent()));
    }

    static Stream<Path> corruptImages() throws IOException {
        if (!Files.isDirectory(CORRUPT)) {
            return Stream.of(Path.of("absent"));
        }
        try (Stream<Path> files = Files.list(CORRUPT)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corruptImages")
    void damagedFilesOfOthersAreNoStores(Path image) throws IOException {
        assumeTrue(Files.isDirectory(CORRUPT), "the corpus is not here: " + CORRUPT);
        refusedUntouched(Files.readAllBytes(image), "problems.store.foreign");
    }

    /** The same pages under our own mark, so that the look at the file goes on to the pages. */
    @ParameterizedTest
    @MethodSource("corruptImages")
    void damagedPagesUnderOurOwnMarkAreDamaged(Path image) throws IOException {
        assumeTrue(Files.isDirectory(CORRUPT), "the corpus is not here: " + CORRUPT);
        byte[] bytes = Files.readAllBytes(image);
        boolean startsWell = new String(bytes, 0, 15, StandardCharsets.ISO_8859_1).equals("SQLite format 3");
        System.arraycopy(new byte[] {0, 0, 0, 1}, 0, bytes, 60, 4);
        System.arraycopy(new byte[] {0x5A, 0x58, 0x44, 0x42}, 0, bytes, 68, 4);
        refusedUntouched(bytes, startsWell ? "problems.store.damaged" : "problems.store.foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "SQLite format 3", "PK\3\4"})
    void otherFilesAreNoStores(String content) throws IOException {
        refusedUntouched(content.getBytes(StandardCharsets.UTF_8), "problems.store.foreign");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoStore() throws IOException, SQLException {
        Path other = folder.resolve("other.db");
        try (Connection connection = Connections.building(other)) {
            Connections.run(connection, "CREATE TABLE agency (id TEXT)");
        }
        refusedUntouched(Files.readAllBytes(other), "problems.store.foreign");
    }

    @Test
    void aStoreFromANewerVersionStaysUntouched() throws IOException, SQLException {
        byte[] bytes = storeBytes();
        bytes[63] = 99;
        refusedUntouched(bytes, "problems.store.newer");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aDamagedStoreIsRefusedOrReadsWell(long seed) throws IOException {
        byte[] bytes = storeBytes();
        Random random = new Random(seed);
        int from = 100 + random.nextInt(bytes.length - 100);
        for (int i = from; i < Math.min(bytes.length, from + 4000); i++) {
            bytes[i] = (byte) random.nextInt();
        }
        Path file = write(bytes);
        try (Store store = Store.open(file)) {
            store.cards();
        } catch (ProblemException e) {
            assertEquals("problems.store.damaged", e.problems().get(0).key());
            assertEquals(ProblemException.Kind.STORE, e.kind());
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aStoreCutShortIsDamaged() throws IOException {
        byte[] bytes = storeBytes();
        refusedUntouched(java.util.Arrays.copyOf(bytes, bytes.length - 5000), "problems.store.damaged");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("zhixing.db"));
        assertEquals("problems.store.notAFile", key(file));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("below/zhixing.db");
        ProblemException refused = assertThrows(ProblemException.class, () -> Store.open(file));
        assertEquals(ProblemException.Kind.STORE, refused.kind());
    }

    @Test
    void anEmptyFileBecomesAStore() throws IOException {
        Path file = Files.createFile(folder.resolve("zhixing.db"));
        try (Store store = Store.open(file)) {
            assertEquals(List.of(), store.cards());
        }
    }

    @Test
    void committedAnswersThatAProcessLeftBehindAreThere() throws IOException {
        Path file = folder.resolve("zhixing.db");
        Path other = Files.createDirectory(folder.resolve("other")).resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("在")));
            // As a machine that lost its power leaves them: the file and its log of committed pages.
            Files.copy(file, other);
            Files.copy(folder.resolve("zhixing.db-wal"), other.resolveSibling("zhixing.db-wal"));
        }
        try (Store store = Store.open(other)) {
            assertEquals(Dossiers.saying("在"), store.read("a").dossier());
        }
    }

    @Test
    void whatIsCommittedIsOnTheDiskAndRowsBelongTogether() throws SQLException {
        Path file = folder.resolve("zhixing.db");
        Store.open(file).close();
        try (Connection connection = Connections.working(file);
                Statement statement = connection.createStatement()) {
            List<String> settings = new ArrayList<>();
            for (String pragma : List.of("journal_mode", "synchronous", "foreign_keys", "trusted_schema")) {
                try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
                    settings.add(pragma + " " + row.getString(1));
                }
            }
            assertEquals(List.of("journal_mode wal", "synchronous 2", "foreign_keys 1", "trusted_schema 0"), settings);
        }
    }

    @Test
    void onlyItsOwnerMayReadAStoreAndItsCopies() throws IOException {
        Path file = folder.resolve("zhixing.db");
        Store.open(file).close();
        Store.open(file).close();
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such rights here");
        for (Path written : List.of(file, new Backups(file).all().get(0))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
        }
    }

    @Test
    void aSecondProgramMayHaveTheSameStoreOpen() {
        Path file = folder.resolve("zhixing.db");
        try (Store one = Store.open(file);
                Store two = Store.open(file)) {
            one.add(Dossiers.added("a", Dossiers.saying("一")));
            two.add(Dossiers.added("b", Dossiers.saying("二")));
            assertEquals(Dossiers.saying("二"), one.read("b").dossier());
            assertEquals(2, two.cards().size());
        }
    }

    private byte[] storeBytes() throws IOException {
        Path file = folder.resolve("sound.db");
        try (Store store = Store.open(file)) {
            for (int i = 0; i < 20; i++) {
                store.add(Dossiers.added(String.valueOf(i), Dossiers.saying("内容".repeat(100))));
            }
        }
        return Files.readAllBytes(file);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(
                Files.createDirectories(folder.resolve("tried")).resolve("zhixing.db"),
                bytes,
                StandardOpenOption.CREATE);
    }

    private void refusedUntouched(byte[] bytes, String key) throws IOException {
        Path file = write(bytes);
        assertEquals(key, key(file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(List.of("zhixing.db"), names(file.getParent()));
    }

    private static String key(Path file) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Store.open(file).close());
        assertEquals(ProblemException.Kind.STORE, refused.kind());
        assertTrue(refused.problems().size() == 1, refused.getMessage());
        return refused.problems().get(0).key();
    }

    private static List<String> names(Path where) {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
