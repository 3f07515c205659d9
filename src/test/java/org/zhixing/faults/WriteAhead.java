package org.zhixing.faults;

import java.io.File;
import java.nio.file.Path;

/** What is written to a store goes into the log beside it first; what an earlier run left may still be there. */
final class WriteAhead {

    private final File log;
    private final long before;

    private WriteAhead(File log) {
        this.log = log;
        this.before = log.lastModified();
    }

    /** As it is now, before anything is written. */
    static WriteAhead of(Path store) {
        return new WriteAhead(store.resolveSibling(store.getFileName() + "-wal").toFile());
    }

    /** Whether something has been written since. */
    boolean grows() {
        return log.length() > 0 && log.lastModified() != before;
    }
}
