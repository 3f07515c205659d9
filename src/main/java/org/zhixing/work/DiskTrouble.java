package org.zhixing.work;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** What an operating system means when it does not let a file be written. It says so in its own language. */
public enum DiskTrouble {
    /** No room is left, or no more than this user may take. */
    FULL,
    /** Nobody, or not this user, may write there. */
    READ_ONLY,
    /** Another program has the file open and lets nobody else at it. */
    OPEN_ELSEWHERE,
    /** Anything else. */
    OTHER;

    private static final List<String> FULL_WORDS =
            List.of("no space left", "not enough space", "disk quota", "没有空间", "空间不足", "超出磁盘限额");
    private static final List<String> OPEN_WORDS = List.of("used by another process", "另一个程序正在使用", "正由另一进程使用");
    private static final List<String> READ_ONLY_WORDS = List.of("read-only", "只读");

    /** Looks at an exception and what is behind it. */
    public static DiskTrouble of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            DiskTrouble one = ofOne(cause);
            if (one != OTHER) {
                return one;
            }
        }
        return OTHER;
    }

    private static DiskTrouble ofOne(Throwable thrown) {
        String reason = thrown instanceof FileSystemException file ? file.getReason() : thrown.getMessage();
        String said = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        if (FULL_WORDS.stream().anyMatch(said::contains)) {
            return FULL;
        }
        if (OPEN_WORDS.stream().anyMatch(said::contains)) {
            return OPEN_ELSEWHERE;
        }
        boolean denied = thrown instanceof AccessDeniedException || thrown instanceof ReadOnlyFileSystemException;
        return denied || READ_ONLY_WORDS.stream().anyMatch(said::contains) ? READ_ONLY : OTHER;
    }
}
