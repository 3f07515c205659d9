package org.zhixing.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in the making beside their places. Each carries the number of the process that makes it, so that what a program left
 * when it was killed is told from what another is about to finish.
 */
public final class Leftovers {

    /** How the names of such files end. */
    public static final String END = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** The place, the process, anything that makes it unlike others, and what a database puts beside it meanwhile. */
    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{1,18})-[0-9a-f-]+\\.part(?:-journal|-wal|-shm)?");

    /** A process may have the number of one that died long ago. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private Leftovers() {}

    /** How the name of a file that this process makes begins; behind it come hexadecimal digits and {@link #END}. */
    public static String begin(String name) {
        return name + "." + ProcessHandle.current().pid() + "-";
    }

    /** Takes away what dead programs left of a file. */
    public static void sweep(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            sweep(folder, Pattern.compile(Pattern.quote(place.getFileName().toString())));
        }
    }

    /**
     * Takes away what dead programs left of files. What cannot be taken away does no harm.
     *
     * @param folder may be absent
     * @param name matches the names of the files that were to be made
     */
    public static void sweep(Path folder, Pattern name) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> isLeft(file, name)).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("files in the making stay: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isLeft(Path file, Pattern wanted) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !wanted.matcher(name.group(1)).matches()) {
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
}
