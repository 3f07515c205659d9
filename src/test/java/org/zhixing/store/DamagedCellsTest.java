package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** A changed bit in any sealed text is found and named, and never read as another text. */
class DamagedCellsTest {

    private static final int FLIPS = 60;

    @TempDir
    Path folder;

    private Path file;

    /** Where a sealed text lies in the file. */
    private record Spot(DamagedCell cell, int from, int length) {}

    @BeforeEach
    void fill() {
        file = folder.resolve("zhixing.db");
        try (Store store = SealedStores.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("一句话")));
            ServiceRecord[] records = new SomeRecords(1).any(40).toArray(ServiceRecord[]::new);
            store.records("a").add(SomeRecords.of("a.csv", records), Progress.NONE);
            store.salt();
            assertEquals(List.of(), store.health().cells());
        }
    }

    @Test
    void aChangedBitIsNamedByTableRowAndColumnAndReadAsNothingElse() throws IOException, SQLException {
        byte[] whole = Files.readAllBytes(file);
        List<Spot> spots = spots(whole);
        assertTrue(spots.stream().map(spot -> spot.cell().table()).distinct().count() > 12, "many tables are tried");
        Random random = new Random(11);
        for (int i = 0; i < FLIPS; i++) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            byte[] changed = whole.clone();
            changed[spot.from() + random.nextInt(spot.length())] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            try (Store store = SealedStores.open(file)) {
                StoreHealth health = store.health();
                assertEquals(List.of(spot.cell()), health.cells());
                assertFalse(health.isWell());
                assertSameOrRefused(store);
            }
            Files.write(file, whole);
        }
    }

    private static void assertSameOrRefused(Store store) {
        try {
            assertEquals(Dossiers.saying("一句话"), store.read("a").dossier());
        } catch (ProblemException refused) {
            assertTrue(
                    List.of("problems.store.cellDamaged", "problems.store.damaged")
                            .contains(refused.problems().get(0).key()),
                    refused.problems().get(0).key());
        }
    }

    /** Bytes in a plain store, or a text in a sealed one, are not read either. */
    @Test
    void aTextOfTheOtherSortIsNamedToo() throws SQLException {
        Path plain = folder.resolve("plain.db");
        try (Store store = Store.open(plain)) {
            store.add(Dossiers.added("a", Dossiers.saying("一句话")));
        }
        changing(plain, "UPDATE comment SET content = x'0102' WHERE rowid = (SELECT MIN(rowid) FROM comment)");
        changing(file, "UPDATE agency SET name = '示例'");
        try (Store store = Store.open(plain)) {
            assertEquals(
                    List.of(new DamagedCell("comment", "content", 1)),
                    store.health().cells());
        }
        try (Store store = SealedStores.open(file)) {
            assertEquals(
                    List.of(new DamagedCell("agency", "name", 1)),
                    store.health().cells());
        }
    }

    /** Damage of the lock is no wrong passphrase: a backup is offered. */
    @Test
    void aDamagedLockIsDamageOfTheFile() throws SQLException {
        try (Store store = SealedStores.open(file)) {
            store.backup(folder.resolve("good.db"));
        }
        try (Connection connection = Connections.building(file)) {
            byte[] lock = lock(connection);
            lock[lock.length / 2] ^= 1;
            try (PreparedStatement put = connection.prepareStatement("UPDATE protection SET key_lock = ?")) {
                put.setBytes(1, lock);
                put.executeUpdate();
            }
        }
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Store.open(file, SealedStores.PASSPHRASE));
        assertEquals("problems.store.damaged", refused.problems().get(0).key());
        assertTrue(Copies.isDamaged(file));
        assertTrue(Copies.good(file).isEmpty());
        assertTrue(Copies.newestGood(file).isPresent());
        Store.restore(file, folder.resolve("good.db"), SealedStores.PASSPHRASE);
        try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
            assertEquals(Dossiers.saying("一句话"), store.read("a").dossier());
        }
    }

    private static void changing(Path store, String sql) throws SQLException {
        try (Connection connection = Connections.building(store)) {
            Connections.run(connection, sql);
        }
    }

    private static byte[] lock(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT key_lock FROM protection");
                ResultSet row = query.executeQuery()) {
            assertTrue(row.next());
            return row.getBytes(1);
        }
    }

    /** Every sealed text that lies in the file in one piece and once. */
    private List<Spot> spots(byte[] whole) throws SQLException {
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        List<Spot> spots = new ArrayList<>();
        try (Connection connection = Connections.reading(file)) {
            for (Map.Entry<String, Map<String, SealedColumns.Kind>> table :
                    SealedColumns.all().entrySet()) {
                for (String column : table.getValue().keySet()) {
                    try (PreparedStatement query = connection.prepareStatement(
                                    "SELECT " + column + " FROM " + table.getKey() + " NOT INDEXED");
                            ResultSet row = query.executeQuery()) {
                        for (long at = 1; row.next(); at++) {
                            byte[] cell = row.getBytes(1);
                            String wanted = cell == null ? "" : new String(cell, StandardCharsets.ISO_8859_1);
                            int from = wanted.isEmpty() ? -1 : bytes.indexOf(wanted);
                            if (from >= 0 && bytes.indexOf(wanted, from + 1) < 0) {
                                spots.add(new Spot(new DamagedCell(table.getKey(), column, at), from, wanted.length()));
                            }
                        }
                    }
                }
            }
        }
        return spots;
    }
}
