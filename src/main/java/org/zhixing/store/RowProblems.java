package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.zhixing.records.RecordField;
import org.zhixing.records.RowProblem;

/** What was wrong in the last import of each sheet. */
final class RowProblems {

    private static final int BATCH = 500;
    private static final String SEPARATOR = "\u001F";

    private final Connection connection;
    private final Cells cells;
    private final int set;

    RowProblems(Handle handle, int set) {
        this.connection = handle.getConnection();
        this.cells = Cells.of(handle);
        this.set = set;
    }

    /** Puts them in the place of what was wrong in these sheets before. */
    void replace(Set<SheetKey> sheets, List<RowProblem> problems) throws SQLException {
        remove(sheets);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO row_problem (set_number, file_name,"
                + " sheet, row_number, column_name, field, code, cell, message, arguments, refused)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (RowProblem p : problems) {
                insert.setInt(1, set);
                cells.exact(insert, 2, p.file());
                cells.exact(insert, 3, p.sheet());
                insert.setInt(4, p.row());
                cells.free(insert, 5, p.column());
                insert.setString(6, p.field().key());
                insert.setString(7, p.code().name());
                cells.free(insert, 8, p.value());
                insert.setString(9, p.key());
                cells.free(insert, 10, String.join(SEPARATOR, p.arguments()));
                insert.setInt(11, p.refused() ? 1 : 0);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (waiting % BATCH > 0) {
                insert.executeBatch();
            }
        }
    }

    void remove(Set<SheetKey> sheets) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM row_problem WHERE set_number = ? AND file_name = ? AND sheet = ?")) {
            for (SheetKey sheet : sheets) {
                delete.setInt(1, set);
                cells.exact(delete, 2, sheet.file());
                cells.exact(delete, 3, sheet.sheet());
                delete.executeUpdate();
            }
        }
    }

    /** Takes out what was wrong in these rows; how many of them had been refused. */
    int mended(RecordBatch.Mended mended) throws SQLException {
        String ofRow = " row_problem WHERE set_number = ? AND file_name = ? AND sheet = ? AND row_number = ?";
        int refused = 0;
        try (PreparedStatement find = connection.prepareStatement("SELECT 1 FROM" + ofRow + " AND refused <> 0");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM" + ofRow)) {
            for (int row : mended.rows()) {
                ofRow(find, mended.in(), row);
                try (ResultSet found = find.executeQuery()) {
                    refused += found.next() ? 1 : 0;
                }
                ofRow(delete, mended.in(), row);
                delete.executeUpdate();
            }
        }
        return refused;
    }

    private void ofRow(PreparedStatement statement, SheetKey sheet, int row) throws SQLException {
        statement.setInt(1, set);
        cells.exact(statement, 2, sheet.file());
        cells.exact(statement, 3, sheet.sheet());
        statement.setInt(4, row);
    }

    /** In the order in which they were found. */
    List<RowProblem> all() throws SQLException {
        List<RowProblem> problems = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT file_name, sheet, row_number, column_name, field, code, cell,"
                        + " message, arguments, refused FROM row_problem WHERE set_number = ? ORDER BY id")) {
            query.setInt(1, set);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String arguments = cells.text(row, 9);
                    problems.add(new RowProblem(
                            cells.text(row, 1),
                            cells.text(row, 2),
                            row.getInt(3),
                            cells.text(row, 4),
                            RecordField.of(row.getString(5)).orElseThrow(IllegalArgumentException::new),
                            RowProblem.Code.valueOf(row.getString(6)),
                            cells.text(row, 7),
                            row.getString(8),
                            arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)),
                            row.getBoolean(10)));
                }
            }
        }
        return problems;
    }
}
