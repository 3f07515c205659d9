package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.secrets.DataKey;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** What lies beside a sealed store of its own content, and whose texts anybody can read. */
record ReadableCopies(Path store) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadableCopies.class);

    /** The backups, what was moved out of the way, and what programs for shared folders have put there. */
    List<Path> all() throws IOException {
        List<Path> copies = new ArrayList<>(new Backups(store).plain());
        Stream.concat(aside().stream(), ConflictCopies.beside(store).stream().map(HeldCopy::file))
                .filter(file -> StoreLock.in(file).isEmpty())
                .forEach(copies::add);
        return List.copyOf(copies);
    }

    private List<Path> aside() throws IOException {
        Path folder = store.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        String name = store.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Pattern named = Pattern.compile(Pattern.quote(dot > 0 ? name.substring(0, dot) : name)
                + "-aside-\\d{4}-\\d{2}-\\d{2}-\\d{6}(-\\d+)?" + Pattern.quote(dot > 0 ? name.substring(dot) : ""));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> named.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Seals those that are whole under the key of the store; others stay as they are.
     *
     * @param progress in copies
     */
    void seal(DataKey key, StoreLock lock, Progress progress) throws IOException {
        List<Path> copies = all();
        for (int i = 0; i < copies.size() && progress.report(i, copies.size()); i++) {
            try {
                seal(copies.get(i), key, lock);
            } catch (IOException | SQLException | ProblemException e) {
                LOG.warn("a plain copy stays: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static void seal(Path copy, DataKey key, StoreLock lock) throws IOException, SQLException {
        Migrations migrations = Migrations.shipped();
        int version = FileCheck.version(copy, migrations.newest());
        FileCheck.isWhole(copy, migrations.tables(version));
        try (NewFile made = NewFile.beside(copy)) {
            try (Connection connection = Connections.reading(copy)) {
                Backups.copy(connection, made.path());
            }
            migrations.apply(made.path(), version);
            new Conversion(made.path(), Cells.PLAIN, Cells.sealedWith(key.texts()), lock).run(Progress.NONE);
            dropBeside(copy);
            made.moveTo(copy);
        }
    }

    /** Takes copies away for good. */
    static void remove(List<Path> copies) throws IOException {
        for (Path copy : copies) {
            dropBeside(copy);
            Files.deleteIfExists(copy);
        }
    }

    private static void dropBeside(Path copy) throws IOException {
        NewFile.dropJournals(copy);
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-journal"));
    }
}
