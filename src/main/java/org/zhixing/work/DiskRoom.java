package org.zhixing.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Room where a file was to be written, in words for people.
 *
 * @param folder where it was to be
 * @param free bytes that this user may still write there; negative where the system does not say
 * @param needed bytes that there must be at least
 */
public record DiskRoom(Path folder, long free, long needed) {

    private static final double STEP = 1024;
    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB");

    /** @param place a file, which may be absent, as may its folder */
    public static DiskRoom at(Path place, long needed) {
        Path folder = place.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        Path there = folder == null ? place.toAbsolutePath() : folder;
        return new DiskRoom(there, free(there), needed);
    }

    /** Whether less is free than is needed, so that the numbers explain what happened. */
    public boolean isTight() {
        return free >= 0 && free < needed;
    }

    /** For the placeholders of a message: where, how much is free, how much is needed. */
    public Object[] words() {
        return new Object[] {folder.toString(), words(Math.max(0, free)), words(needed)};
    }

    /** Such as {@code 0 KB} or {@code 3.5 MB}. */
    public static String words(long bytes) {
        double size = bytes / STEP;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return unit == 0
                ? String.format(Locale.ROOT, "%.0f %s", Math.ceil(size), UNITS.get(unit))
                : String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }
}
