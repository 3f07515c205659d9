package org.zhixing.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.work.Leftovers;
import org.zhixing.work.ProblemException;

/** Copies of a store in the folder {@code backups} beside it: one for each day of use, one before each migration. */
final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    /** Days of use that are kept. */
    static final int DAYS = 14;

    /** How names of copies end that were made while nobody had said what a change from outside was. */
    private static final String UNSURE = "-changed";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-\\d{6}");
    private static final int ISO_DAY = 10;

    private final Path store;

    Backups(Path store) {
        this.store = store;
    }

    /** The copies that exist, newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        Pattern ours = Pattern.compile(Pattern.quote(base()) + "-\\d{4}-\\d{2}-\\d{2}.*\\.db");
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> ours.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    /** Takes away copies that a program had begun when it died. */
    void sweep() {
        Leftovers.sweep(folder(), Pattern.compile(Pattern.quote(base()) + "-\\d{4}-\\d{2}-\\d{2}.*\\.db"));
    }

    /** Those that a change which was noticed then cannot be in. */
    List<Path> madeBefore(Instant noticed) throws IOException {
        LocalDateTime at = LocalDateTime.ofInstant(noticed, ZoneId.systemDefault());
        return all().stream().filter(f -> isBefore(f, at)).toList();
    }

    private boolean isBefore(Path copy, LocalDateTime noticed) {
        String name = copy.getFileName().toString().substring(base().length() + 1);
        if (name.endsWith(UNSURE + ".db")) {
            return false;
        }
        String moment = MOMENT.format(noticed);
        boolean timed = TIMED.matcher(name).lookingAt();
        int shared = timed ? moment.length() : ISO_DAY;
        // A copy of that day itself was there before: since then its name would have ended otherwise.
        int order = name.substring(0, shared).compareTo(moment.substring(0, shared));
        return timed ? order < 0 : order <= 0;
    }

    /** Those whose texts anybody can read. */
    List<Path> plain() throws IOException {
        return all().stream().filter(f -> StoreLock.in(f).isEmpty()).toList();
    }

    /**
     * Lets copies go that anybody can read, once the day's copy is a sealed one.
     *
     * @param going which of them
     */
    void sealed(LocalDate day, Predicate<Path> going) throws IOException, SQLException {
        Files.createDirectories(folder());
        write(store, copyOf(day));
        for (Path copy : plain().stream().filter(going).toList()) {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-wal"));
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Today's copy. One that cannot be made is no reason not to work.
     *
     * @param unsure as {@link #daily(LocalDate, boolean)}
     * @return whether there is one
     */
    boolean keepToday(boolean unsure) {
        try {
            daily(LocalDate.now(ZoneId.systemDefault()), unsure);
            return true;
        } catch (IOException | SQLException | ProblemException e) {
            LOG.warn("no backup today: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    void daily(LocalDate day) throws IOException, SQLException {
        daily(day, false);
    }

    /**
     * Makes the day's copy unless it is there, and lets those of the oldest days go. Copies of days to come, which a clock
     * that was wrong has left, are none of the last days: they neither go nor push others out.
     *
     * @param unsure whether the store was changed from outside and nobody has said yet that this was meant: such a copy has a
     *     name of its own and pushes out only its like, so that those from before the change stay
     */
    void daily(LocalDate day, boolean unsure) throws IOException, SQLException {
        Path copy = unsure ? folder().resolve(base() + "-" + day + UNSURE + ".db") : copyOf(day);
        if (Files.exists(copy)) {
            return;
        }
        Files.createDirectories(folder());
        write(store, copy);
        Pattern turning = Pattern.compile(Pattern.quote(base()) + "-(\\d{4}-\\d{2}-\\d{2})"
                + (unsure ? UNSURE : "(?:" + UNSURE + ")?") + "\\.db");
        SortedMap<String, List<Path>> days = new TreeMap<>(Comparator.reverseOrder());
        for (Path file : all()) {
            Matcher name = turning.matcher(file.getFileName().toString());
            if (name.matches() && name.group(1).compareTo(day.toString()) <= 0) {
                days.computeIfAbsent(name.group(1), d -> new ArrayList<>()).add(file);
            }
        }
        for (List<Path> old : days.values().stream().skip(DAYS).toList()) {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * A copy of its own that is never let go, such as {@code zhixing-2026-01-31-140207-v1.db}.
     *
     * @throws org.zhixing.work.ProblemException busy while another process has the store open
     */
    Path before(String what) throws IOException, SQLException {
        Files.createDirectories(folder());
        Path copy = named(what);
        try (Connection connection = Connections.alone(store)) {
            write(connection, copy);
        }
        return copy;
    }

    /** The same of a file that the database cannot read: its bytes. */
    Path bytesBefore(String what) throws IOException {
        Files.createDirectories(folder());
        Path kept = named(what);
        try (NewFile copy = NewFile.beside(kept)) {
            try (OutputStream out = Files.newOutputStream(copy.path())) {
                Files.copy(store, out);
            }
            copy.moveTo(kept);
        }
        // What was committed last may stand in the log beside it alone.
        Path log = store.resolveSibling(store.getFileName() + "-wal");
        if (Files.exists(log)) {
            Files.copy(log, kept.resolveSibling(kept.getFileName() + "-wal"), StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
    }

    /** Writes a copy beside its place, checks it, and moves it there. */
    static void write(Path store, Path target) throws IOException, SQLException {
        try (Connection connection = Connections.reading(store)) {
            write(connection, target);
        }
    }

    private static void write(Connection connection, Path target) throws IOException, SQLException {
        Leftovers.sweep(target);
        try (NewFile copy = NewFile.beside(target)) {
            copy(connection, copy.path());
            FileCheck.isWhole(copy.path(), FileCheck.tables(connection));
            copy.moveTo(target);
        }
    }

    /** @param target an empty file, or none */
    static void copy(Connection connection, Path target) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toAbsolutePath().toString());
            statement.execute();
        }
    }

    static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    private Path copyOf(LocalDate day) {
        return folder().resolve(base() + "-" + day + ".db");
    }

    private Path named(String what) {
        String moment = moment(LocalDateTime.now(ZoneId.systemDefault()));
        return folder().resolve(base() + "-" + moment + "-" + what + ".db");
    }

    private Path folder() {
        return store.toAbsolutePath().resolveSibling("backups");
    }

    private String base() {
        String name = store.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
