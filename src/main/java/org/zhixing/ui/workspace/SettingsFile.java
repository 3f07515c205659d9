package org.zhixing.ui.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.work.UserFolders;

/** Keeps the settings in a small file of the user's own configuration folder. */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private SettingsFile() {}

    /** The file in the folder of the user's settings. */
    public static Path usual() {
        return UserFolders.settings().resolve("settings.properties");
    }

    /**
     * The settings of that file, kept there after each change. Settings are a comfort: a file that cannot be read gives
     * the defaults, one that cannot be written is noted in the log.
     */
    public static Settings at(Path file) {
        return new Settings(read(file), properties -> write(properties, file));
    }

    /** The same with the usual view. What was chosen about the view stays kept for other starts, unless it is chosen anew. */
    public static Settings withUsualView(Path file) {
        Properties kept = read(file);
        Properties shown = new Properties();
        shown.putAll(kept);
        Settings.VIEW.forEach(shown::remove);
        return new Settings(shown, changed -> {
            kept.putAll(changed);
            write(kept, file);
        });
    }

    private static Properties read(Path file) {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn(
                        "settings not readable, defaults are used: {}",
                        e.getClass().getSimpleName());
            }
        }
        return kept;
    }

    private static void write(Properties properties, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("settings not kept: {}", e.getClass().getSimpleName());
        }
    }
}
