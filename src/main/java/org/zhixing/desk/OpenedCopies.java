package org.zhixing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.work.UserFolders;

/**
 * Copies of attachments that were opened with other programs: read-only, in a folder of this user's, each in one of its own.
 * They are plain whatever the data file is, so they go when the program ends, and at its next start at the latest.
 */
record OpenedCopies(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedCopies.class);
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-[0-9a-z]+");

    static OpenedCopies usual() {
        return new OpenedCopies(UserFolders.data().resolve("opened"));
    }

    Path write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, ProcessHandle.current().pid() + "-");
        Path copy = own.resolve(name);
        Files.write(copy, content);
        copy.toFile().setReadOnly();
        return copy;
    }

    /** Takes away the copies of programs that have ended. */
    void sweep() {
        removeWhere(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** Takes away the copies of this program as well. What another program holds open goes at the next start. */
    void removeOwn() {
        removeWhere(pid -> pid == ProcessHandle.current().pid()
                || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private void removeWhere(Predicate<Long> process) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> copies = Files.list(folder)) {
            copies.filter(copy -> {
                        Matcher name = NAME.matcher(copy.getFileName().toString());
                        return name.matches() && process.test(Long.parseLong(name.group(1)));
                    })
                    .toList()
                    .forEach(OpenedCopies::remove);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("opened copies stay: {}", e.getClass().getSimpleName());
        }
    }

    private static void remove(Path copy) {
        try (Stream<Path> files = Files.walk(copy)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                // Windows does not let a read-only file go.
                file.toFile().setWritable(true);
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("an opened copy stays: {}", e.getClass().getSimpleName());
        }
    }
}
