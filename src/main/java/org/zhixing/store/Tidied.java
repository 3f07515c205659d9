package org.zhixing.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What was done with contents that nothing names any more.
 *
 * @param trashed put into the trash, where they lie for {@value #DAYS} days at least
 * @param removed taken away after that time
 * @param bytes of what was taken away
 * @param unreadable copies that cannot be read, for whose sake nothing was done
 */
public record Tidied(int trashed, int removed, long bytes, List<Path> unreadable) {

    /** How long a content lies in the trash. */
    public static final int DAYS = 30;

    public Tidied {
        unreadable = List.copyOf(unreadable);
    }
}
