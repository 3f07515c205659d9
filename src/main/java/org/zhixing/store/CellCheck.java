package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;

/** Reads every text of a store, as {@link Cells} does, and tells which of them cannot be read. */
record CellCheck(Connection connection, Cells cells) {

    /** The first that cannot be read, no more than {@code most}. */
    List<DamagedCell> damaged(int most) throws SQLException {
        List<DamagedCell> damaged = new ArrayList<>();
        for (Map.Entry<String, Map<String, SealedColumns.Kind>> table : new TreeMap<>(SealedColumns.all()).entrySet()) {
            look(table.getKey(), List.copyOf(new TreeMap<>(table.getValue()).keySet()), most, damaged);
        }
        return damaged;
    }

    private void look(String table, List<String> columns, int most, List<DamagedCell> damaged) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED");
                ResultSet row = query.executeQuery()) {
            for (long at = 1; damaged.size() < most && row.next(); at++) {
                for (int i = 1; i <= columns.size(); i++) {
                    if (!opens(SealedColumns.of(table, columns.get(i - 1)), row.getObject(i))) {
                        damaged.add(new DamagedCell(table, columns.get(i - 1), at));
                    }
                }
            }
        } catch (SQLException e) {
            // Pages that do not fit together are told by the check of the pages.
            if (!Trouble.isDamage(e)) {
                throw e;
            }
        }
    }

    private boolean opens(SealedColumns.Kind kind, @Nullable Object cell) {
        if (cell == null) {
            return true;
        }
        try {
            if (kind == SealedColumns.Kind.BYTES) {
                cells.openedBytes(cell);
            } else {
                Escapes.decode(cells.opened(cell));
            }
            return true;
        } catch (DamagedSecretException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
