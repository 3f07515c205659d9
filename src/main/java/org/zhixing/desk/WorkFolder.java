package org.zhixing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder beside a data file for work that is not finished; gone when it is closed, and at the next such work at the latest. */
record WorkFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final Pattern NAME = Pattern.compile("\\.handover\\.(\\d{1,18})-\\d+");

    static WorkFolder beside(Path store) throws IOException {
        Path parent = store.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("no folder can be here");
        }
        Files.createDirectories(parent);
        sweep(parent);
        return new WorkFolder(Files.createTempDirectory(
                parent, ".handover." + ProcessHandle.current().pid() + "-"));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    private static void sweep(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            files.filter(WorkFolder::isLeft).toList().forEach(WorkFolder::remove);
        }
    }

    private static boolean isLeft(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && !ProcessHandle.of(Long.parseLong(name.group(1)))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("a work folder stays: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        remove(path);
    }
}
