package org.zhixing.report.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where systems keep fonts; files are known by their names, so that none need be opened to be found. */
final class FontFolders {

    private static final int DEPTH = 6;

    private FontFolders() {}

    /** The folders of Windows, macOS and Linux, those of the person first; which are not there do no harm. */
    static List<Path> ofSystem() {
        List<Path> folders = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        add(folders, home, ".local/share/fonts");
        add(folders, home, ".fonts");
        add(folders, home, "Library/Fonts");
        add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
        add(folders, System.getenv("WINDIR"), "Fonts");
        add(folders, "/usr/local/share", "fonts");
        add(folders, "/usr/share", "fonts");
        add(folders, "/Library", "Fonts");
        add(folders, "/System/Library", "Fonts");
        add(folders, "/System/Library/AssetsV2", "com_apple_MobileAsset_Font7");
        add(folders, "/System/Library/AssetsV2", "com_apple_MobileAsset_Font8");
        return folders;
    }

    private static void add(List<Path> folders, @Nullable String root, String folder) {
        if (root != null && !root.isBlank()) {
            try {
                folders.add(Path.of(root).resolve(folder));
            } catch (InvalidPathException e) {
                // A setting that is no path names no folder of fonts.
                return;
            }
        }
    }

    /** Files by their names in lower case; of several with one name the first. */
    static Map<String, Path> files(List<Path> folders) {
        Map<String, Path> files = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder, DEPTH)) {
                    found.forEach(path ->
                            files.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path));
                } catch (IOException | UncheckedIOException e) {
                    // What cannot be looked into holds no font that could be read.
                    continue;
                }
            }
        }
        return files;
    }
}
