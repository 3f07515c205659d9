package org.zhixing.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import as the store remembers it.
 *
 * @param present records that came with it first and are still here: what goes when it is taken out
 */
public record StoredImport(
        long id, Instant at, List<StoredFile> files, int added, int updated, int unchanged, int present) {

    public StoredImport {
        files = List.copyOf(files);
    }

    /**
     * One of its sheets.
     *
     * @param name of the file, without its folder
     * @param sheet empty for a text file
     * @param called what stands before 行 and the row's number in the ids of a sheet without ids; null where it has ids
     * @param mends the sheet whose refused rows came again in this one; null elsewhere
     */
    public record StoredFile(
            String name,
            String sheet,
            String sha256,
            @Nullable String called,
            @Nullable SheetKey mends,
            int rows,
            int accepted,
            int refused) {

        /** By which the sheet is known again. */
        public SheetKey key() {
            return new SheetKey(name, sheet);
        }
    }
}
