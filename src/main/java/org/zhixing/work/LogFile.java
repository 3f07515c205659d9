package org.zhixing.work;

import ch.qos.logback.core.PropertyDefinerBase;
import java.nio.file.Path;

/** Tells the logging library where the log is: in the user's log folder. */
public final class LogFile extends PropertyDefinerBase {

    /** Where bugs are noted. */
    public static Path path() {
        return UserFolders.log().resolve("zhixing.log");
    }

    @Override
    public String getPropertyValue() {
        return path().toString();
    }
}
