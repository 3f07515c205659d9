package org.zhixing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file in the making, beside the place where it will be. Only its owner may read it. Closing it without
 * {@link #moveTo} leaves nothing behind; what a killed program leaves is found by {@link #sweep}.
 */
record NewFile(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewFile.class);

    /** The place, the number of the process that makes the file, and what the database puts beside it meanwhile. */
    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{1,18})-\\d+\\.part(?:-journal|-wal|-shm)?");

    /** A process may have the number of one that died long ago. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** An empty file beside {@code place}. */
    static NewFile beside(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no file can be here: " + place);
        }
        String name = place.getFileName() + "." + ProcessHandle.current().pid() + "-";
        return new NewFile(Files.createTempFile(folder, name, ".part"));
    }

    /**
     * Takes away what programs that died have left of files in the making. What cannot be taken away does no harm.
     *
     * @param folder may be absent
     * @param place matches the names of the files that were to be made
     */
    static void sweep(Path folder, Pattern place) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> isLeft(file, place)).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("files in the making stay: {}", e.getClass().getSimpleName());
        }
    }

    /** The same for one place. */
    static void sweep(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            sweep(folder, Pattern.compile(Pattern.quote(place.getFileName().toString())));
        }
    }

    private static boolean isLeft(Path file, Pattern place) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !place.matcher(name.group(1)).matches()) {
            return false;
        }
        boolean lives = ProcessHandle.of(Long.parseLong(name.group(2)))
                .map(ProcessHandle::isAlive)
                .orElse(false);
        return !lives || isOld(file);
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(LONGEST));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Puts the finished file in its place in one step; what was there is gone then. */
    void moveTo(Path place) throws IOException {
        try (FileChannel content = FileChannel.open(path, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.move(path, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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
