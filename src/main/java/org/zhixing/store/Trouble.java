package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.work.DiskRoom;
import org.zhixing.work.DiskTrouble;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Says what the world did to the data file, and what to do about it. */
final class Trouble {

    private static final String FULL = "problems.store.full";
    private static final int PRIMARY = 0xff;
    private static final long LEAST_SPACE = 128 * 1024;
    /** More than any single change takes, with what the database keeps beside it. */
    static final long FOR_A_CHANGE = 4L * 1024 * 1024;

    private Trouble() {}

    static ProblemException of(String key, Path file, @Nullable Throwable cause, Object... arguments) {
        Problem problem = Problem.at(String.valueOf(file.getFileName()), key, arguments);
        return cause == null
                ? new ProblemException(ProblemException.Kind.STORE, problem)
                : new ProblemException(ProblemException.Kind.STORE, problem, cause);
    }

    /**
     * The problem behind a failed statement. Whatever is the program's own mistake is thrown on as it is.
     *
     * @param thrown an exception with an {@link SQLException} or a {@link DamagedSecretException} somewhere among its causes
     */
    static ProblemException behind(RuntimeException thrown, Path file) {
        return behind(thrown, file, FOR_A_CHANGE);
    }

    /** @param needed bytes that must be free beside the file for what was tried */
    static ProblemException behind(RuntimeException thrown, Path file, long needed) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException known) {
                return known;
            }
            if (cause instanceof DamagedSecretException) {
                return of("problems.store.cellDamaged", file, thrown);
            }
            if (cause instanceof Connections.NoLibrary) {
                return library(file, thrown);
            }
            if (cause instanceof SQLException sql) {
                return named(key(sql, file, thrown), file, thrown, needed);
            }
        }
        throw thrown;
    }

    /** Where a file as a whole was made anew, beside a copy of what it was. */
    static ProblemException behind(SQLException thrown, Path file) {
        return behind(thrown, file, forCopies(file, 2));
    }

    /** The same. */
    static ProblemException behind(IOException thrown, Path file) {
        return behind(thrown, file, forCopies(file, 2));
    }

    static ProblemException behind(SQLException thrown, Path file, long needed) {
        if (thrown instanceof Connections.NoLibrary) {
            return library(file, thrown);
        }
        return named(key(thrown, file, new IllegalStateException(thrown)), file, thrown, needed);
    }

    static ProblemException behind(IOException thrown, Path file, long needed) {
        String key =
                switch (DiskTrouble.of(thrown)) {
                    case FULL -> FULL;
                    case READ_ONLY -> "problems.store.readOnly";
                    case OPEN_ELSEWHERE -> "problems.store.busy";
                    case OTHER -> isFull(file) ? FULL : "problems.store.disk";
                };
        return named(key, file, thrown, needed);
    }

    /** The database's library could not be put where the system wants temporary files. */
    private static ProblemException library(Path file, Throwable thrown) {
        Path place = Path.of(System.getProperty("java.io.tmpdir", ".")).resolve("library");
        return of(
                "problems.store.library",
                file,
                thrown,
                DiskRoom.at(place, FOR_A_CHANGE).words());
    }

    /** Room for copies of a file that is there. */
    static long forCopies(Path file, int copies) {
        try {
            return FOR_A_CHANGE + copies * (Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return FOR_A_CHANGE;
        }
    }

    /** A full disk is told with what it lacks, where that can be said. */
    private static ProblemException named(String key, Path file, Throwable thrown, long needed) {
        if (!key.equals(FULL)) {
            return of(key, file, thrown);
        }
        DiskRoom room = DiskRoom.at(file, needed);
        return of(room.isTight() ? FULL : "problems.store.noRoom", file, thrown, room.words());
    }

    private static String key(SQLException sql, Path file, RuntimeException otherwise) {
        if (!(sql instanceof SQLiteException sqlite)) {
            throw otherwise;
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_FULL -> FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "problems.store.readOnly";
            case SQLITE_CANTOPEN -> mayWriteBeside(file) ? "problems.store.cannotOpen" : "problems.store.readOnly";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "problems.store.busy";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> "problems.store.damaged";
            case SQLITE_IOERR -> isFull(file) ? FULL : "problems.store.disk";
            default -> throw otherwise;
        };
    }

    static boolean isDamage(SQLException sql) {
        return sql instanceof SQLiteException sqlite
                && switch (primary(sqlite.getResultCode())) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> true;
                    default -> false;
                };
    }

    private static boolean mayWriteBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || Files.isWritable(folder);
    }

    /** Not everything that a full disk does to the database is called so by it. */
    private static boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE;
        } catch (IOException e) {
            return false;
        }
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }
}
