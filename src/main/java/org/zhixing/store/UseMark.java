package org.zhixing.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.ProblemException;

/**
 * A small file beside a data file in a shared folder, which says on which computer it is open. It keeps two computers from
 * working on it one beside the other as far as the folder's own speed allows: what one has not been sent yet it cannot see. On
 * one computer the database's own locks do this.
 */
final class UseMark {

    /** For how long a mark counts that is not renewed. */
    static final Duration COUNTS = Duration.ofMinutes(15);

    private static final Duration RENEWED = Duration.ofMinutes(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int LONGEST = 1000;

    private final Path store;
    private final Path mark;
    private final String computer;
    private Instant written = Instant.EPOCH;

    private UseMark(Path store, String computer) {
        this.store = store;
        this.mark = store.resolveSibling(store.getFileName() + ".in-use");
        this.computer = computer;
    }

    /**
     * Marks a store in a shared folder as open here.
     *
     * @return null where the folder is this computer's alone
     * @throws ProblemException of kind STORE when another computer works on it
     */
    static @Nullable UseMark take(Path store) {
        return SharedFolders.around(store).isEmpty() ? null : take(store, thisComputer(), Instant.now());
    }

    /** The same while a store is being opened; when that fails, it is not in use here after all. */
    static Taking taking(Path store) {
        return new Taking(take(store));
    }

    /** Holds a mark until somebody takes it over. */
    static final class Taking implements AutoCloseable {

        private @Nullable UseMark held;

        private Taking(@Nullable UseMark held) {
            this.held = held;
        }

        boolean isShared() {
            return held != null;
        }

        @Nullable
        UseMark taken() {
            UseMark taken = held;
            held = null;
            return taken;
        }

        @Override
        public void close() {
            if (held != null) {
                held.release();
            }
        }
    }

    static UseMark take(Path store, String computer, Instant now) {
        UseMark taken = new UseMark(store, computer);
        taken.renew(now);
        return taken;
    }

    /** Before a change. */
    void keep() {
        keep(Instant.now());
    }

    /** @throws ProblemException of kind STORE when another computer has begun to work on it meanwhile */
    void keep(Instant now) {
        if (Duration.between(written, now).abs().compareTo(RENEWED) > 0) {
            renew(now);
        }
    }

    private void renew(Instant now) {
        List<String> lines = read();
        if (lines.size() >= 2 && !lines.get(0).equals(computer)) {
            try {
                Instant at = Instant.parse(lines.get(1));
                if (Duration.between(at, now).abs().compareTo(COUNTS) < 0) {
                    String clock = CLOCK.format(at.atZone(ZoneId.systemDefault()));
                    throw Trouble.of("problems.store.usedElsewhere", store, null, lines.get(0), clock);
                }
            } catch (DateTimeException notOurs) {
                // Whatever it is, it does not say that somebody works here.
                lines = List.of();
            }
        }
        try {
            Files.writeString(mark, computer + "\n" + now + "\n");
            written = now;
        } catch (IOException cannot) {
            // Where nothing can be written the store says so itself.
            written = now;
        }
    }

    private List<String> read() {
        try (Stream<String> lines = Files.lines(mark, StandardCharsets.UTF_8)) {
            return lines.limit(2)
                    .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** Says that it is no longer open here. */
    void release() {
        try {
            List<String> lines = read();
            if (!lines.isEmpty() && lines.get(0).equals(computer)) {
                Files.deleteIfExists(mark);
            }
        } catch (IOException stays) {
            // It stops counting by itself.
            written = Instant.EPOCH;
        }
    }

    private static String thisComputer() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return System.getProperty("user.name", "?");
        }
    }
}
