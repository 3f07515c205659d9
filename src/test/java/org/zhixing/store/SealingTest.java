package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Dossier;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** A store is sealed and opened for good without losing a cell, and what is sealed is found nowhere in plain. */
class SealingTest {

    private static final Passphrase OTHER = Passphrase.of("另一条河边也有一棵很老的槐树");
    private static final String CANARY = "金丝雀ZX91";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStore() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying(CANARY)));
            store.records("a")
                    .add(
                            SomeRecords.of(
                                    "a.csv",
                                    new SomeRecords(1).any(300).toArray(new org.zhixing.records.ServiceRecord[0])),
                            (done, all) -> true);
            store.savePreset(new MappingPreset(
                    "h", new PersonalText(CANARY), new PersonalText(CANARY), java.time.Instant.EPOCH));
            store.salt();
        }
        Store.open(file).close();
    }

    @Test
    void aSealedStoreHoldsWhatThePlainOneHeld() throws SQLException {
        String before = dump();
        RecoveryCode code = Store.seal(file, SealedStores.PASSPHRASE);
        assertTrue(Store.isLocked(file));
        try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
            assertEquals(Dossiers.saying(CANARY), store.read("a").dossier());
            assertEquals(List.of(), store.health().problems());
        }
        try (Store store = Store.open(file, code)) {
            assertEquals(300, store.records("a").counts().total());
        }
        Store.unseal(file, SealedStores.PASSPHRASE);
        assertFalse(Store.isLocked(file));
        assertEquals(before, dump());
    }

    @Test
    void nothingOfItIsFoundInAnyFile() throws IOException {
        assertTrue(holds(CANARY));
        Store.seal(file, SealedStores.PASSPHRASE);
        try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
            store.save("a", store.read("a").dossier(), Dossiers.saying(CANARY + "!"), "王五" + CANARY);
            assertFalse(holds(CANARY));
        }
        assertFalse(holds(CANARY));
        assertEquals(1, names("backups").size(), "the sealed copy alone");
    }

    @Test
    void plainCopiesThatAKilledProgramLeftGoAtTheNextStartAndOthersStay() throws IOException {
        Path daily = folder.resolve("backups").resolve(names("backups").get(0));
        Path other = folder.resolve("backups/zhixing-2020-01-31-101500-restore.db");
        byte[] plain = Files.readAllBytes(daily);
        Store.seal(file, SealedStores.PASSPHRASE);
        // As it is between the file's taking its place and the going of the copies.
        Files.write(daily, plain);
        Files.write(other, plain);
        Files.writeString(folder.resolve("zhixing.db.sealing"), daily.getFileName() + "\n");
        Store.open(file, SealedStores.PASSPHRASE).close();
        assertTrue(Store.isLocked(daily), "the day's copy is a sealed one");
        assertFalse(Store.isLocked(other));
        assertTrue(Files.notExists(folder.resolve("zhixing.db.sealing")));
    }

    @Test
    void copiesOfAStoreThatStayedPlainStay() throws IOException {
        Files.writeString(folder.resolve("zhixing.db.sealing"), names("backups").get(0) + "\n");
        Store.open(file).close();
        assertEquals(1, names("backups").size());
        assertTrue(Files.notExists(folder.resolve("zhixing.db.sealing")));
    }

    @Test
    void withoutThePassphraseItStaysShutAndNothingChanges() throws IOException {
        Store.seal(file, SealedStores.PASSPHRASE);
        byte[] before = Files.readAllBytes(file);
        List<String> there = names("");
        assertEquals("problems.store.locked", key(() -> Store.open(file)));
        assertEquals("problems.store.wrongSecret", key(() -> Store.open(file, OTHER)));
        assertEquals("problems.store.wrongSecret", key(() -> Store.open(file, RecoveryCode.fresh())));
        assertEquals("problems.protection.on", key(() -> Store.seal(file, OTHER)));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(there, names(""));
    }

    @Test
    void aWeakPassphraseSealsNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals("problems.protection.weak", key(() -> Store.seal(file, Passphrase.of("1"))));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheOldOne() {
        Store.seal(file, SealedStores.PASSPHRASE);
        try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
            var lock = store.protection().lock().orElseThrow();
            store.protection()
                    .relock(lock.with(lock.open(SealedStores.PASSPHRASE).orElseThrow(), OTHER));
        }
        assertEquals("problems.store.wrongSecret", key(() -> Store.open(file, SealedStores.PASSPHRASE)));
        try (Store store = Store.open(file, OTHER)) {
            assertEquals(Dossiers.saying(CANARY), store.read("a").dossier());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anOlderStoreIsBroughtUpAndThenSealed(int version) {
        Path old = folder.resolve("old.db");
        Dossier dossier = Dossiers.sayingInAnswers("旧");
        OldStore.of(version, old, Dossiers.added("a", dossier).get(0));
        Store.seal(old, SealedStores.PASSPHRASE);
        try (Store store = Store.open(old, SealedStores.PASSPHRASE)) {
            assertEquals(dossier, store.read("a").dossier());
        }
    }

    @Test
    void aCellOfAnotherStoreOrAChangedOneIsDamageAndNoText() throws SQLException {
        Store.seal(file, SealedStores.PASSPHRASE);
        for (String cell : List.of(
                "UPDATE rater SET name = 'plain'",
                "UPDATE rater SET name = x'00'",
                "UPDATE rater SET name = CAST(substr(name, 1, length(name) - 1) || x'55' AS BLOB)",
                "UPDATE agency SET name = (SELECT substr(salt, 1, 40) FROM record_salt)")) {
            try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
                store.backup(folder.resolve("good.db"));
            }
            try (Connection connection = Connections.building(file)) {
                Connections.run(connection, cell);
            }
            try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
                assertEquals("problems.store.cellDamaged", key(() -> store.read("a")), cell);
                store.replaceBy(folder.resolve("good.db"), null);
                assertEquals(Dossiers.saying(CANARY), store.read("a").dossier());
            }
        }
    }

    @Test
    void aStoreThatSomebodyElseHasOpenIsNotSealed() {
        try (Store other = Store.open(file)) {
            assertEquals("problems.store.busy", key(() -> Store.seal(file, SealedStores.PASSPHRASE)));
            assertEquals(Dossiers.saying(CANARY), other.read("a").dossier());
        }
        assertFalse(Store.isLocked(file));
    }

    @Test
    void aDamagedCellStopsTheOpeningForGood() throws SQLException, IOException {
        Store.seal(file, SealedStores.PASSPHRASE);
        try (Connection connection = Connections.building(file)) {
            Connections.run(connection, "UPDATE comment SET content = x'00'");
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals("problems.store.cellDamaged", key(() -> Store.unseal(file, SealedStores.PASSPHRASE)));
        assertTrue(Store.isLocked(file));
        try (Connection connection = Connections.reading(file)) {
            assertEquals(List.of("blob"), FileCheck.texts(connection, "SELECT DISTINCT typeof(name) FROM agency"));
        }
        assertEquals(before.length, Files.size(file));
    }

    private String key(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0).key();
    }

    /** Every row of every table but the lock. */
    private String dump() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = Connections.reading(file)) {
            for (String table : FileCheck.texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                String columns = String.join(
                        " || '|' || ",
                        FileCheck.texts(
                                connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + table + "')"));
                all.append(table)
                        .append(FileCheck.texts(
                                connection, "SELECT " + columns + " AS c FROM " + table + " ORDER BY c"))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private boolean holds(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        String wanted = new String(utf8, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> names(String in) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
