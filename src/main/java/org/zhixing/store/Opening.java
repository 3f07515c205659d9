package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.work.Leftovers;

/** From a file to a store that can be worked on: made where none is, looked at, unlocked, brought up to date. */
record Opening(Path file, Migrations migrations) {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /**
     * @param key of a sealed store; null of a plain one
     * @param mark null where the folder is this computer's alone
     * @param missesBackup whether the copy of the day could not be made
     * @param outside what changed the file since it was closed; null for nothing
     */
    record Opened(
            Handle handle,
            @Nullable DataKey key,
            @Nullable UseMark mark,
            boolean missesBackup,
            @Nullable OutsideChange outside) {

        /** The same, with something else known of what changed the file. */
        Opened knowing(Path file, @Nullable OutsideChange known) {
            new CloseMark(file).opened(known);
            return new Opened(handle, key, mark, missesBackup, known);
        }

        void close(Path file) {
            if (mark != null) {
                mark.release();
            }
            handle.close();
            try {
                handle.getConnection().close();
            } catch (SQLException e) {
                LOG.warn("closing: {}", e.getClass().getSimpleName());
            }
            new CloseMark(file).closed(outside);
        }
    }

    /**
     * @param keys opens the lock of a sealed store, or throws
     * @throws org.zhixing.work.ProblemException of kind STORE when it cannot be opened; the file then has the bytes it had
     */
    Opened with(Function<StoreLock, DataKey> keys) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Backups backups = new Backups(file);
            Leftovers.sweep(file);
            backups.sweep();
            boolean made = FileCheck.isNew(file);
            if (made) {
                migrations.create(file);
            }
            int version = FileCheck.version(file, migrations.newest());
            FileCheck.isWhole(file, migrations.tables(version));
            CloseMark mark = new CloseMark(file);
            OutsideChange outside = made ? null : mark.look();
            try (UseMark.Taking taking = UseMark.taking(file)) {
                if (taking.isShared()) {
                    // It leaves its log before anything else reads it.
                    Connections.working(file).close();
                }
                Optional<StoreLock> lock = StoreLock.read(file);
                DataKey key = lock.isPresent() ? keys.apply(lock.get()) : null;
                PlainCopies copies = new PlainCopies(file);
                boolean kept = true;
                if (version < migrations.newest()) {
                    migrations.upgrade(file, version, backups);
                } else if (copies.areToGo(lock.isPresent())) {
                    kept = copies.letGo();
                } else if (!made && !isNoticedNow(outside)) {
                    kept = backups.keepToday(outside != null);
                }
                Handle handle = working(key);
                mark.opened(outside);
                return new Opened(handle, key, taking.taken(), !kept, outside);
            }
        } catch (SQLException e) {
            throw Trouble.behind(e, file);
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        } catch (DamagedSecretException e) {
            throw Trouble.of("problems.store.damaged", file, e);
        }
    }

    /** What may be damaged does not become the newest copy before somebody has seen it. */
    private static boolean isNoticedNow(@Nullable OutsideChange outside) {
        return outside != null && outside.now();
    }

    /**
     * A program that was killed while the file went over to its log leaves a journal, which the database has used or found
     * useless by now. Left there it could be taken for another file's one day.
     */
    private void sweepJournal(Connection connection) throws SQLException {
        if (Connections.isLogged(connection)) {
            file.resolveSibling(file.getFileName() + "-journal").toFile().delete();
        }
    }

    private Handle working(@Nullable DataKey key) throws SQLException {
        Connection connection = Connections.working(file);
        try {
            // Taking the pen once tells at opening, not at the first answer, that nothing can be written.
            Connections.run(connection, "BEGIN IMMEDIATE");
            Connections.run(connection, "ROLLBACK");
            sweepJournal(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        Jdbi jdbi = Jdbi.create(connection);
        (key == null ? Cells.PLAIN : Cells.sealedWith(key.texts())).install(jdbi);
        return jdbi.open();
    }
}
