package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.zhixing.work.ProblemException;

/** Puts a backup in the place of a store. */
record Restoring(Migrations migrations, Path file) {

    void from(Path backup) throws IOException, SQLException {
        int version = FileCheck.version(backup, migrations.newest());
        FileCheck.isWhole(backup, migrations.tables(version));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (NewFile copy = NewFile.beside(file)) {
            try (Connection connection = Connections.reading(backup)) {
                Backups.copy(connection, copy.path());
            }
            migrations.apply(copy.path(), version);
            if (!FileCheck.isNew(file)) {
                keepPresent();
            }
            // What a damaged store left beside it must not be taken for the new one's.
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
            copy.moveTo(file);
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
