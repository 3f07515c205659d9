package org.zhixing.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.zhixing.work.Leftovers;

/**
 * A file in the making, beside the place where it will be. Only its owner may read it. Closing it without
 * {@link #moveTo} leaves nothing behind; what a killed program leaves is found by {@link Leftovers}.
 */
record NewFile(Path path) implements AutoCloseable {

    /** An empty file beside {@code place}. */
    static NewFile beside(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no file can be here: " + place);
        }
        return new NewFile(
                Files.createTempFile(folder, Leftovers.begin(place.getFileName().toString()), Leftovers.END));
    }

    /** Puts the finished file in its place in one step; what was there is gone then. */
    void moveTo(Path place) throws IOException {
        try (FileChannel content = FileChannel.open(path, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.move(path, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a store that nobody has open, or a damaged one, left beside it must not be taken for its successor's. */
    static void dropJournals(Path store) throws IOException {
        new CloseMark(store).drop();
        Files.deleteIfExists(store.resolveSibling(store.getFileName() + "-wal"));
        Files.deleteIfExists(store.resolveSibling(store.getFileName() + "-shm"));
    }

    /** Puts the finished file in its place unless somebody else has put one there. */
    void moveToFree(Path place) throws IOException {
        if (Files.notExists(place)) {
            moveTo(place);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
