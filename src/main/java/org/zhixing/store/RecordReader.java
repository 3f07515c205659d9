package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** Reads the records of a set. Plain statements: there may be a million rows. */
final class RecordReader {

    private static final String LINE =
            "SELECT key, id, service_date, recorded_date, worker, client, type, hours, activity FROM service_record";

    private final Connection connection;
    private final Cells cells;
    private final RecordKeys keys;

    RecordReader(Handle handle, RecordKeys keys) {
        this.connection = handle.getConnection();
        this.cells = Cells.of(handle);
        this.keys = keys;
    }

    /** All of them, in file order. */
    List<ServiceRecord> all() throws SQLException {
        RecordColumns columns = new RecordColumns(cells);
        List<ServiceRecord> records = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + RecordColumns.NAMES + " FROM service_record WHERE key > ? AND key < ? ORDER BY key")) {
            query.setLong(1, keys.at(0));
            query.setLong(2, keys.end());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    records.add(columns.read(row));
                }
            }
        }
        return records;
    }

    /** @param from place of the first, from 0 */
    List<RecordRow> rows(int from, int count) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINE + " WHERE key > ? AND key <= ? ORDER BY key")) {
            query.setLong(1, keys.at(from));
            query.setLong(2, keys.at((long) from + count));
            return rows(query);
        }
    }

    /** Those of the ids that are there, in the order of the ids. */
    List<RecordRow> rows(List<String> ids) throws SQLException {
        List<RecordRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LINE + " WHERE set_number = ? AND id = ?")) {
            for (String id : ids) {
                query.setInt(1, keys.set());
                cells.exact(query, 2, id);
                rows.addAll(rows(query));
            }
        }
        return rows;
    }

    private List<RecordRow> rows(PreparedStatement query) throws SQLException {
        List<RecordRow> rows = new ArrayList<>();
        RecordColumns columns = new RecordColumns(cells);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new RecordRow(
                        RecordKeys.place(row.getLong(1)) - 1,
                        cells.text(row, 2),
                        columns.day(row.getInt(3)),
                        columns.dayOrNull(row, 4),
                        cells.text(row, 5),
                        cells.textOrNull(row, 6),
                        ServiceType.valueOf(row.getString(7)),
                        RecordColumns.hours(row, 8),
                        cells.textOrNull(row, 9)));
            }
        }
        return rows;
    }

    RecordCounts counts() throws SQLException {
        SortedMap<YearMonth, Map<ServiceType, Integer>> served = new TreeMap<>();
        SortedMap<YearMonth, Integer> recorded = new TreeMap<>();
        int total = 0;
        try (PreparedStatement query = connection.prepareStatement("SELECT service_date, recorded_date, type, COUNT(*)"
                + " FROM service_record WHERE key > ? AND key < ? GROUP BY service_date, recorded_date, type")) {
            query.setLong(1, keys.at(0));
            query.setLong(2, keys.end());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    int n = row.getInt(4);
                    total += n;
                    served.computeIfAbsent(month(row.getInt(1)), m -> new EnumMap<>(ServiceType.class))
                            .merge(ServiceType.valueOf(row.getString(3)), n, Integer::sum);
                    Integer day = RecordColumns.whole(row, 2);
                    if (day != null) {
                        recorded.merge(month(day), n, Integer::sum);
                    }
                }
            }
        }
        return new RecordCounts(total, served, recorded);
    }

    private static YearMonth month(int day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }
}
