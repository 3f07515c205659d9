package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;

/**
 * The lock of a sealed store, as it lies in it.
 *
 * @param proof a known text sealed with the key: equal in two stores exactly where their keys are
 */
record StoreLock(KeyLock lock, byte[] proof) {

    private static final String PROVED = "知行";

    static StoreLock of(KeyLock lock, DataKey key) {
        return new StoreLock(lock, key.texts().exact(PROVED));
    }

    /** The lock of a file that is a store, or might be one; empty where it is plain or nothing can be told. */
    static Optional<StoreLock> in(Path file) {
        try {
            FileCheck.version(file, Integer.MAX_VALUE);
            return read(file);
        } catch (IOException | SQLException | ProblemException | DamagedSecretException e) {
            return Optional.empty();
        }
    }

    /** @throws DamagedSecretException when there is a lock that is none */
    static Optional<StoreLock> read(Path file) throws SQLException {
        try (Connection connection = FileCheck.inUse(file) ? Connections.reading(file) : Connections.looking(file)) {
            return in(connection);
        }
    }

    static Optional<StoreLock> in(Connection connection) throws SQLException {
        if (!isThere(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'protection'")) {
            return Optional.empty();
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT key_lock, proof FROM protection");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoreLock(KeyLock.read(bytes(row, 1)), bytes(row, 2)))
                    : Optional.empty();
        }
    }

    /** Puts it in the place of the one that is there. */
    void putInto(Connection connection) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("INSERT INTO protection (id, key_lock, proof)"
                + " VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET key_lock = excluded.key_lock,"
                + " proof = excluded.proof")) {
            put.setBytes(1, lock.bytes());
            put.setBytes(2, proof);
            put.executeUpdate();
        }
    }

    /** The key; empty where the passphrase or the code is another. */
    Optional<DataKey> open(Unlocking with) {
        return lock.open(with);
    }

    boolean isOf(DataKey key) {
        return Arrays.equals(proof, key.texts().exact(PROVED));
    }

    /** Whether what the other's key opens is opened by this one's. */
    boolean hasKeyOf(StoreLock other) {
        return Arrays.equals(proof, other.proof);
    }

    StoreLock with(KeyLock other) {
        return new StoreLock(other, proof);
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            throw new DamagedSecretException("a lock is empty");
        }
        return bytes;
    }

    private static boolean isThere(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }
}
