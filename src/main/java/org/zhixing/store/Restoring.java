package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * Puts a backup in the place of a store. A sealed store stays sealed, and under its present lock wherever that is possible:
 * a sealed backup of the same key gets the present lock, and a plain one is sealed on its way.
 *
 * @param key of the present store, or of a sealed backup; null where it is not known
 */
record Restoring(Migrations migrations, Path file, @Nullable DataKey key) {

    /**
     * What opens the backup, or where that is plain the store whose place it takes: a sealed backup with its own passphrase,
     * or with the present one of its store.
     *
     * @return null where neither is sealed
     * @throws ProblemException STORE {@code problems.store.wrongSecret} when something else does
     */
    static @Nullable DataKey key(Path file, Path backup, Unlocking with) {
        StoreLock present = StoreLock.in(file).orElse(null);
        StoreLock theirs = StoreLock.in(backup).orElse(null);
        if (theirs == null) {
            return present == null ? null : Sealing.unlocked(file, present, with);
        }
        if (present != null && present.hasKeyOf(theirs)) {
            try {
                return Sealing.unlocked(file, present, with);
            } catch (ProblemException older) {
                return Sealing.unlocked(backup, theirs, with);
            }
        }
        return Sealing.unlocked(backup, theirs, with);
    }

    /**
     * As {@link Store#restore}. Contents of attachments that lie beside the backup come along.
     *
     * @param key of the store or of a sealed backup, if it is known
     * @throws ProblemException STORE when it cannot be done; everything is then as it was
     */
    static void run(Path file, Path backup, @Nullable DataKey key) {
        try {
            new Restoring(Migrations.shipped(), file, key).from(backup);
        } catch (SQLException e) {
            throw Trouble.behind(e, file, needed(file, backup));
        } catch (IOException e) {
            throw Trouble.behind(e, file, needed(file, backup));
        }
    }

    private static long needed(Path file, Path backup) {
        return Trouble.forCopies(file, 1) + Trouble.forCopies(backup, 1);
    }

    private void from(Path backup) throws IOException, SQLException {
        int version = FileCheck.version(backup, migrations.newest());
        FileCheck.isWhole(backup, migrations.tables(version));
        Optional<StoreLock> present = StoreLock.in(file);
        Optional<StoreLock> theirs = StoreLock.in(backup);
        if (present.isPresent() && theirs.isEmpty() && key == null) {
            throw Trouble.of("problems.store.plainBackup", backup, null);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (NewFile copy = NewFile.beside(file)) {
            try (Connection connection = Connections.reading(backup)) {
                Backups.copy(connection, copy.path());
            }
            migrations.apply(copy.path(), version);
            if (present.isPresent()) {
                underLock(copy.path(), present.get(), theirs);
            }
            DataKey sealing = present.isPresent() && theirs.isEmpty() ? key : null;
            new Contents(file, sealing).bring(new Contents(backup, null));
            if (!FileCheck.isNew(file)) {
                keepPresent();
            }
            NewFile.dropJournals(file);
            copy.moveTo(file);
        }
    }

    private void underLock(Path copy, StoreLock present, Optional<StoreLock> theirs) throws SQLException {
        DataKey known = key;
        if (theirs.isEmpty() && known != null) {
            new Conversion(copy, Cells.PLAIN, Cells.sealedWith(known.texts()), present).run(Progress.NONE);
        } else if (theirs.isPresent() && theirs.get().hasKeyOf(present)) {
            try (Connection connection = Connections.building(copy)) {
                RecordRemoval.overwriting(connection, true);
                present.putInto(connection);
            }
        }
    }

    private void keepPresent() throws IOException, SQLException {
        Backups backups = new Backups(file);
        try {
            int present = FileCheck.version(file, migrations.newest());
            FileCheck.isWhole(file, migrations.tables(present));
        } catch (ProblemException unusable) {
            backups.bytesBefore("unusable");
            return;
        }
        backups.before("restore");
    }
}
