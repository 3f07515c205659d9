package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.Progress;

/** Sealed stores for tests, all under one key: to make a lock takes its time on purpose. */
final class SealedStores {

    static final Passphrase PASSPHRASE = Passphrase.of("河边的老槐树下有七只白鹭");

    private static final Sealing.Made MADE = Sealing.made(PASSPHRASE);

    private SealedStores() {}

    /** Opens a sealed store, or makes it where none is. */
    static Store open(Path file) {
        if (!Store.isLocked(file)) {
            Store.open(file).close();
            new Sealing(file).on(MADE, Progress.NONE);
        }
        return Store.open(file, Migrations.shipped(), lock -> MADE.key());
    }

    /** Seals an open store. */
    static void seal(Store store) {
        if (store.protection().on(MADE, Progress.NONE).isEmpty()) {
            throw new AssertionError("not sealed");
        }
    }

    /** No cell that is to be sealed is there as anything but bytes, and each of them opens. */
    static void requireSealed(Path file) throws SQLException {
        List<String> plain = new ArrayList<>();
        Cells cells = Cells.sealedWith(MADE.key().texts());
        try (Connection connection = Connections.reading(file)) {
            for (var table : SealedColumns.all().entrySet()) {
                for (String column : table.getValue().keySet()) {
                    String of = " FROM " + table.getKey() + " WHERE " + column + " IS NOT NULL";
                    plain.addAll(FileCheck.texts(
                            connection,
                            "SELECT '" + table.getKey() + "." + column + " ' || " + column + of + " AND typeof("
                                    + column + ") <> 'blob'"));
                    try (var query = connection.prepareStatement("SELECT " + column + of);
                            var row = query.executeQuery()) {
                        while (row.next()) {
                            cells.opened(row.getObject(1));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), plain);
    }
}
