package org.zhixing.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a store is.
 *
 * @param problems what the check of its pages and references found, in the database's own words; empty when all is well
 * @param cells the first texts that cannot be read; empty when all can
 * @param log how its logs are
 * @param outside what is known to have changed the file outside the program, which is for a person to judge; null for nothing
 * @param version of its tables
 * @param bytes size of the file
 * @param backups the copies beside it, newest first
 * @param rows how many each of its tables has, by the table's name
 */
public record StoreHealth(
        Path file,
        List<String> problems,
        List<DamagedCell> cells,
        LogHealth log,
        @Nullable OutsideChange outside,
        int version,
        long bytes,
        int assessments,
        List<Path> backups,
        Map<String, Long> rows) {

    public StoreHealth {
        problems = List.copyOf(problems);
        cells = List.copyOf(cells);
        backups = List.copyOf(backups);
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    public boolean isWell() {
        return problems.isEmpty() && cells.isEmpty() && log.broken() == null;
    }
}
