package org.zhixing.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a store is.
 *
 * @param problems what the check of its pages and references found, in the database's own words; empty when all is well
 * @param log how its logs are
 * @param outside what is known to have changed the file outside the program, which is for a person to judge; null for nothing
 * @param version of its tables
 * @param bytes size of the file
 * @param backups the copies beside it, newest first
 */
public record StoreHealth(
        Path file,
        List<String> problems,
        LogHealth log,
        @Nullable OutsideChange outside,
        int version,
        long bytes,
        int assessments,
        List<Path> backups) {

    public StoreHealth {
        problems = List.copyOf(problems);
        backups = List.copyOf(backups);
    }

    public boolean isWell() {
        return problems.isEmpty() && log.broken() == null;
    }
}
