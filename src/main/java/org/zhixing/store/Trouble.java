package org.zhixing.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Says what the world did to the data file, and what to do about it. */
final class Trouble {

    private static final int PRIMARY = 0xff;
    private static final long LEAST_SPACE = 128 * 1024;

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
     * @param thrown an exception with an {@link SQLException} somewhere among its causes
     */
    static ProblemException behind(RuntimeException thrown, Path file) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                return of(key(sql, file, thrown), file, thrown);
            }
        }
        throw thrown;
    }

    static ProblemException behind(SQLException thrown, Path file) {
        return of(key(thrown, file, new IllegalStateException(thrown)), file, thrown);
    }

    static ProblemException behind(IOException thrown, Path file) {
        return of(key(thrown), file, thrown);
    }

    private static String key(SQLException sql, Path file, RuntimeException otherwise) {
        if (!(sql instanceof SQLiteException sqlite)) {
            throw otherwise;
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_FULL -> "problems.store.full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "problems.store.readOnly";
            case SQLITE_CANTOPEN -> mayWriteBeside(file) ? "problems.store.cannotOpen" : "problems.store.readOnly";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "problems.store.busy";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> "problems.store.damaged";
            case SQLITE_IOERR -> isFull(file) ? "problems.store.full" : "problems.store.disk";
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

    private static String key(IOException io) {
        if (io instanceof AccessDeniedException) {
            return "problems.store.readOnly";
        }
        String reason = io instanceof FileSystemException fs ? fs.getReason() : io.getMessage();
        String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota")) {
            return "problems.store.full";
        }
        return said.contains("read-only") ? "problems.store.readOnly" : "problems.store.disk";
    }
}
