package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.work.ProblemException;

/** From one version of the tables to the next: whole, or not at all. */
class MigrationsTest {

    private static final int NEWEST = Migrations.shipped().newest();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOlderStore() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("旧")));
        }
    }

    @Test
    void everyStatementOfAScriptIsRun() {
        assertEquals(
                List.of("CREATE TABLE a (b TEXT, c TEXT)", "DROP TABLE a"),
                Migrations.statements("CREATE TABLE a (b TEXT, -- x; y\nc TEXT);\n-- d\n\nDROP TABLE a;\n").stream()
                        .map(s -> s.replaceAll("\\s+", " "))
                        .toList());
    }

    @Test
    void aTriggerIsOneStatement() {
        assertEquals(
                List.of("CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; SELECT 2; END", "DROP TABLE a"),
                Migrations.statements(
                                "CREATE TRIGGER t BEFORE DELETE ON a BEGIN\n SELECT 1;\n SELECT 2;\nEND;\nDROP TABLE a;")
                        .stream()
                        .map(s -> s.replaceAll("\\s+", " "))
                        .toList());
    }

    @Test
    void whatWasStoredIsThereAfterMigratingAndACopyFromBeforeIsKept() {
        Migrations next = and("ALTER TABLE agency ADD COLUMN town TEXT; CREATE TABLE extra (id TEXT PRIMARY KEY);");
        try (Store store = Store.open(file, next)) {
            assertEquals(Dossiers.saying("旧"), store.read("a").dossier());
            assertEquals(NEWEST + 1, store.health().version());
            assertEquals(List.of(), store.health().problems());
        }
        List<Path> kept = backups();
        assertEquals(1, kept.size());
        try (Store before = Store.open(kept.get(0))) {
            assertEquals(NEWEST, before.health().version());
            assertEquals(Dossiers.saying("旧"), before.read("a").dossier());
        }
        assertEquals(
                "problems.store.newer",
                assertThrows(ProblemException.class, () -> Store.open(file))
                        .problems()
                        .get(0)
                        .key());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aStoreOfEachEarlierVersionComesUpToTheNewest(int version) throws IOException {
        Path old = folder.resolve("old.db");
        OldStore.of(
                version, old, Dossiers.added("a", Dossiers.sayingInAnswers("旧")).get(0));
        assertEquals(version, FileCheck.version(old, NEWEST));
        try (Store store = Store.open(old)) {
            assertEquals(NEWEST, store.health().version());
            assertEquals(List.of(), store.health().problems());
            assertNull(store.health().log().broken());
            assertEquals(Dossiers.sayingInAnswers("旧"), store.read("a").dossier());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE extra (id TEXT); INSERT INTO nowhere VALUES (1);",
                "DELETE FROM rating; INSERT INTO agency SELECT * FROM agency;"
            })
    void aMigrationThatStopsHalfWayLeavesTheFileAsItWas(String script) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThrows(RuntimeException.class, () -> Store.open(file, and(script)));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("backups", "zhixing.db", "zhixing.db.closed"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        try (Store store = Store.open(file)) {
            assertEquals(Dossiers.saying("旧"), store.read("a").dossier());
        }
    }

    @Test
    void aMigrationThatLeavesDanglingRowsIsNotTaken() throws IOException {
        byte[] before = Files.readAllBytes(file);
        String script = "PRAGMA defer_foreign_keys = ON; CREATE TABLE extra (model TEXT REFERENCES model (id_));";
        assertThrows(RuntimeException.class, () -> Store.open(file, and(script + " INSERT INTO extra VALUES ('x');")));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void noMigrationWhileAnotherProgramHasTheStoreOpen() {
        Migrations next = and("CREATE TABLE extra (id TEXT);");
        try (Store open = Store.open(file)) {
            ProblemException busy = assertThrows(ProblemException.class, () -> Store.open(file, next));
            assertEquals("problems.store.busy", busy.problems().get(0).key());
            open.add(Dossiers.added("b", Dossiers.saying("新")));
        }
        try (Store store = Store.open(file, next)) {
            assertEquals(Dossiers.saying("新"), store.read("b").dossier());
        }
    }

    private List<Path> backups() {
        try {
            return new Backups(file).all();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Migrations and(String script) {
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
