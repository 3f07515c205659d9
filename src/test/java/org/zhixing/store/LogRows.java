package org.zhixing.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where the rows of the rating log lie in the raw file, found without the database's help: by the pages of its table. */
final class LogRows {

    private static final int INTERIOR = 5;
    private static final int LEAF = 13;
    private static final int FILE_HEADER = 100;

    /**
     * A row in the file.
     *
     * @param seq its key
     * @param header offset of the types of its columns
     * @param content offset of the columns themselves
     * @param end offset behind it
     */
    record Row(long seq, int header, int content, int end) {}

    private final ByteBuffer file;
    private final int pageSize;
    private final List<Row> rows = new ArrayList<>();

    private LogRows(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
        this.pageSize = file.getShort(16) & 0xffff;
    }

    static List<Row> in(Path store) throws IOException, SQLException {
        LogRows found = new LogRows(Files.readAllBytes(store));
        try (Connection connection = Connections.looking(store);
                Statement statement = connection.createStatement();
                ResultSet root =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = 'rating_log'")) {
            found.page(root.getInt(1));
        }
        return found.rows;
    }

    private void page(int number) {
        int start = (number - 1) * pageSize;
        int head = start + (number == 1 ? FILE_HEADER : 0);
        int cells = file.getShort(head + 3) & 0xffff;
        boolean interior = file.get(head) == INTERIOR;
        if (!interior && file.get(head) != LEAF) {
            throw new AssertionError("not a page of a table");
        }
        for (int i = 0; i < cells; i++) {
            int cell = start + (file.getShort(head + (interior ? 12 : 8) + 2 * i) & 0xffff);
            if (interior) {
                page(file.getInt(cell));
            } else {
                row(cell);
            }
        }
        if (interior) {
            page(file.getInt(head + 8));
        }
    }

    private void row(int cell) {
        long[] size = number(cell);
        long[] seq = number((int) size[1]);
        int header = (int) seq[1];
        rows.add(new Row(seq[0], header, header + (int) number(header)[0], header + (int) size[0]));
    }

    /** A number of one to nine bytes, and where the next begins. */
    private long[] number(int at) {
        long value = 0;
        for (int i = at; ; i++) {
            byte part = file.get(i);
            value = value << 7 | (part & 0x7f);
            if (part >= 0) {
                return new long[] {value, i + 1};
            }
        }
    }
}
