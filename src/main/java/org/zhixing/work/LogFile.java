package org.zhixing.work;

import ch.qos.logback.core.PropertyDefinerBase;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Tells the logging library where the log is: in the user's log folder, never beside the program. */
public final class LogFile extends PropertyDefinerBase {

    /** Where bugs are noted. */
    public static Path path() {
        return Path.of(AppDirsFactory.getInstance().getUserLogDir("zhixing", null, null), "zhixing.log");
    }

    @Override
    public String getPropertyValue() {
        return path().toString();
    }
}
