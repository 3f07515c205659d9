package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Looks into data files that nobody has open, without changing a byte of them. */
public final class Copies {

    /** The newest content first; where it is the same, the file with the later date in its name. */
    static final Comparator<HeldCopy> NEWEST = Comparator.comparing(
                    HeldCopy::newest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(copy -> copy.file().getFileName().toString());

    private Copies() {}

    /** The backup beside a store with the newest content, among those that are whole and that this program can read. */
    public static Optional<HeldCopy> newestGood(Path store) {
        try {
            return new Backups(store)
                    .all().stream().flatMap(copy -> good(copy).stream()).max(NEWEST);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The same among those that a change of the store from outside cannot be in.
     *
     * @param noticed when the change was noticed
     */
    public static Optional<HeldCopy> newestGood(Path store, Instant noticed) {
        try {
            return new Backups(store)
                    .madeBefore(noticed).stream()
                            .flatMap(copy -> good(copy).stream())
                            .max(NEWEST);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a file holds, when it is a whole data file that this program can read. */
    public static Optional<HeldCopy> good(Path file) {
        try {
            Migrations migrations = Migrations.shipped();
            int version = FileCheck.version(file, migrations.newest());
            FileCheck.isWhole(file, migrations.tables(version));
            StoreLock.read(file);
            return readable(file);
        } catch (IOException | SQLException | ProblemException | DamagedSecretException unusable) {
            return Optional.empty();
        }
    }

    /** Whether a file is no whole data file, and not one that is only busy or from a newer program. */
    public static boolean isDamaged(Path file) {
        try {
            Migrations migrations = Migrations.shipped();
            int version = FileCheck.version(file, migrations.newest());
            FileCheck.isWhole(file, migrations.tables(version));
            StoreLock.read(file);
            return false;
        } catch (DamagedSecretException noLock) {
            return true;
        } catch (ProblemException refused) {
            return refused.problems().stream()
                    .map(Problem::key)
                    .anyMatch(List.of("problems.store.damaged", "problems.store.foreign")::contains);
        } catch (IOException | SQLException unknown) {
            return false;
        }
    }

    /** What can still be read of a file that may be damaged. */
    public static Optional<HeldCopy> readable(Path file) {
        try (Connection connection = Connections.looking(file)) {
            return Optional.of(new HeldCopy(
                    file,
                    Files.getLastModifiedTime(file).toInstant(),
                    Integer.parseInt(first(connection, "SELECT COUNT(*) FROM assessment")),
                    Integer.parseInt(first(
                            connection,
                            "SELECT (SELECT COUNT(*) FROM rating WHERE kind <> 'DK')"
                                    + " + (SELECT COUNT(*) FROM matrix_answer WHERE kind <> 'DK')")),
                    moment(first(connection, "SELECT MAX(changed_at) FROM rating_log")),
                    texts(connection, "SELECT name FROM agency WHERE typeof(name) = 'text' ORDER BY rowid").stream()
                            .map(Escapes::decode)
                            .toList()));
        } catch (IOException | SQLException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Moves a store that cannot be used out of its place, with what lies beside it, so that a new one can begin there. Nothing
     * of it is lost.
     *
     * @return where it is now: beside its place, with the moment in its name
     * @throws ProblemException of kind STORE when it cannot be moved
     */
    public static Path putAside(Path store) {
        String moment = Backups.moment(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
        String name = store.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        try {
            Path aside = store.resolveSibling(stem + "-aside-" + moment + ending);
            for (int i = 2; Files.exists(aside); i++) {
                aside = store.resolveSibling(stem + "-aside-" + moment + "-" + i + ending);
            }
            // What was not yet taken into the file goes first: with the file left alone it would still be found there.
            for (String beside : List.of("-wal", "-shm", "-journal", "")) {
                Path part = store.resolveSibling(name + beside);
                if (Files.exists(part)) {
                    Files.move(
                            part, aside.resolveSibling(aside.getFileName() + beside), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            new CloseMark(store).moveTo(aside);
            return aside;
        } catch (IOException e) {
            throw Trouble.behind(e, store);
        }
    }

    /** Every file beside a store that was it once: its backups, and what was put aside. */
    static List<Path> ofHand(Path store) throws IOException {
        List<Path> copies = new ArrayList<>(new Backups(store).all());
        String name = store.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Pattern aside = Pattern.compile(Pattern.quote(dot > 0 ? name.substring(0, dot) : name) + "-aside-.*"
                + Pattern.quote(dot > 0 ? name.substring(dot) : ""));
        try (Stream<Path> files = Files.list(store.toAbsolutePath().getParent())) {
            files.filter(f -> aside.matcher(f.getFileName().toString()).matches() && Files.isRegularFile(f))
                    .forEach(copies::add);
        }
        return copies;
    }

    /** The ids of the assessments that can be read. */
    static Set<String> assessments(Path file) {
        try (Connection connection = Connections.looking(file)) {
            return Set.copyOf(new HashSet<>(texts(connection, "SELECT id FROM assessment")));
        } catch (SQLException unreadable) {
            return Set.of();
        }
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        List<String> texts = texts(connection, query);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                String text = row.getString(1);
                texts.add(text == null ? "" : text);
            }
        }
        return texts;
    }
}
