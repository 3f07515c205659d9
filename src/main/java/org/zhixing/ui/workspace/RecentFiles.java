package org.zhixing.ui.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The data files that were opened last, newest first: their paths and nothing else, and none where nobody wants that.
 */
public final class RecentFiles {

    private static final int MOST = 6;
    private static final String LINE = "\n";

    private RecentFiles() {}

    public static List<Path> of(Settings settings) {
        List<Path> files = new ArrayList<>();
        for (String line : settings.recent().get().split(LINE)) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException strange) {
                // Somebody has edited the settings by hand.
                continue;
            }
        }
        return files;
    }

    static void opened(Settings settings, Path file) {
        if (settings.keepRecent().get()) {
            List<Path> files = of(settings);
            files.remove(file);
            files.add(0, file);
            keep(settings, files.subList(0, Math.min(MOST, files.size())));
        }
    }

    /** Takes one out of the list; the file itself stays where it is. */
    public static void forget(Settings settings, Path file) {
        List<Path> files = of(settings);
        files.remove(file);
        keep(settings, files);
    }

    private static void keep(Settings settings, List<Path> files) {
        settings.recent().set(files.stream().map(Path::toString).collect(Collectors.joining(LINE)));
    }
}
