package org.zhixing.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

/**
 * Where what belongs to a user lies. Usually where the operating system wants it, never beside the program; in a program
 * that is carried about, everything lies in the folder {@code portable} beside it.
 */
public final class UserFolders {

    /** The system property by which a package tells where it lies; not set when the program was not installed. */
    public static final String HOME = "zhixing.home";

    /** The folder whose being there makes a program portable. */
    public static final String PORTABLE = "portable";

    private static final String NAME = "zhixing";

    private UserFolders() {}

    /** The folder of data files, models and drafts. */
    public static Path data() {
        return isPortable() ? portable().resolve("data") : Path.of(usual().getUserDataDir(NAME, null, null));
    }

    /** The folder of the settings. */
    public static Path settings() {
        return isPortable() ? portable().resolve("settings") : Path.of(usual().getUserConfigDir(NAME, null, null));
    }

    /** The folder of the log. */
    public static Path log() {
        return isPortable() ? portable().resolve("log") : Path.of(usual().getUserLogDir(NAME, null, null));
    }

    /** Whether the program carries its data with it. */
    public static boolean isPortable() {
        String home = System.getProperty(HOME, "");
        try {
            return !home.isEmpty() && Files.isDirectory(Path.of(home, PORTABLE));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path portable() {
        return Path.of(System.getProperty(HOME, ""), PORTABLE).toAbsolutePath();
    }

    private static AppDirs usual() {
        return AppDirsFactory.getInstance();
    }
}
