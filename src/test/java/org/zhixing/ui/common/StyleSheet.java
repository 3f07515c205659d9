package org.zhixing.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of one style sheet of the window, without its comments. */
record StyleSheet(Path file, String text) {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhixing/ui");
    private static final Pattern TOKEN = Pattern.compile("(-zx-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

    /** The theme sheets: the only places with colours of their own. */
    static final List<String> THEMES = List.of("light", "dark", "contrast");

    static List<StyleSheet> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .map(StyleSheet::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StyleSheet common(String name) {
        return read(FOLDER.resolve("common").resolve(name + ".css"));
    }

    private static StyleSheet read(Path file) {
        try {
            return new StyleSheet(file, Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTheme() {
        return THEMES.stream().anyMatch(theme -> file.endsWith(Path.of("common", theme + ".css")));
    }

    /** Its tokens and their colours, such as {@code -zx-ink} and {@code #22282B}. */
    Map<String, String> tokens() {
        Map<String, String> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }
}
