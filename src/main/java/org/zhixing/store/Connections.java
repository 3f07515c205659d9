package org.zhixing.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/** Opens the data file, always with the same settings. */
final class Connections {

    /** Marks a file as a Zhixing store: the letters ZXDB. */
    static final int APPLICATION_ID = 0x5A584442;

    private static final int BUSY_MILLIS = 3000;

    private Connections() {}

    /**
     * For daily work: what is committed is on the disk, and readers do not wait for the writer. In a shared folder they do: a
     * write-ahead log there is shared memory that no other computer sees, and can be torn from its file.
     */
    static Connection working(Path file) throws SQLException {
        boolean shared = SharedFolders.around(file).isPresent();
        SQLiteConfig config = usual();
        config.setJournalMode(shared ? SQLiteConfig.JournalMode.DELETE : SQLiteConfig.JournalMode.WAL);
        Connection connection = open(config, file, "");
        if (shared && isLogged(connection)) {
            connection.close();
            throw Trouble.of("problems.store.busy", file, null);
        }
        return connection;
    }

    /** Another program that has it open keeps it from leaving its log. */
    static boolean isLogged(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
            return row.next() && row.getString(1).equalsIgnoreCase("wal");
        }
    }

    /** For building a file that nobody else knows yet; makes it when it is not there. */
    static Connection building(Path file) throws SQLException {
        SQLiteConfig config = usual();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        return open(config, file, "");
    }

    /** For looking only. Others may be writing meanwhile. */
    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = usual();
        config.setReadOnly(true);
        return open(config, file, "");
    }

    /** For reading while no other process may be working on it: busy when one is. */
    static Connection alone(Path file) throws SQLException {
        // Nothing else is set, since other settings look into the file, after which it is shared already.
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        return open(config, file, "");
    }

    /** For looking at a file that nobody has open: nothing appears beside it, and not a byte of it changes. */
    static Connection looking(Path file) throws SQLException {
        SQLiteConfig config = usual();
        config.setReadOnly(true);
        return open(config, file, "?immutable=1");
    }

    /** For trying out what a script makes. */
    static Connection inMemory() throws SQLException {
        load();
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SQLiteConfig usual() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // Typed texts do not go to temporary files.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    /** By URI, since a plain path may hold what the driver takes for options. */
    private static Connection open(SQLiteConfig config, Path file, String options) throws SQLException {
        load();
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + options);
        try {
            // A manipulated file must not get more done than a query.
            run(connection, "PRAGMA trusted_schema = OFF");
            run(connection, "PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The driver puts its library into the folder for temporary files, where there may be no room for it. */
    private static void load() throws SQLException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new NoLibrary(e);
        }
    }

    /** The driver has no library to work with. */
    static final class NoLibrary extends SQLException {

        private static final long serialVersionUID = 1L;

        NoLibrary(Throwable cause) {
            super("no library", cause);
        }
    }
}
