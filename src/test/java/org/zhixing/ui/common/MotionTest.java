package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What moves by itself is known and few, and asks the one setting; what only waits may wait. */
class MotionTest {

    private static final Path SOURCES = Path.of("src/main/java/org/zhixing/ui");

    private static final Pattern MOVES =
            Pattern.compile("new (Timeline|(?!Pause)[A-Z]\\w*Transition)\\(|setAnimated\\(");

    /** Clocks that look at the time, and the three that move and ask first. */
    private static final Map<String, Integer> KNOWN = Map.of(
            "overview/Why.java", 1,
            "shell/ElsewhereWatch.java", 1,
            "shell/Toasts.java", 1,
            "workshop/projector/KeyHistogram.java", 1,
            "workshop/running/Clock.java", 1,
            "workshop/running/PhonePage.java", 1);

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nothingElseMovesByItself() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".java")).toList();
            for (Path file : all) {
                Matcher matcher = MOVES.matcher(text(file));
                while (matcher.find()) {
                    found.merge(SOURCES.relativize(file).toString().replace('\\', '/'), 1, Integer::sum);
                }
            }
        }
        assertEquals(new TreeMap<>(KNOWN), found);
    }

    @Test
    void allThatMoveAskTheSetting() {
        for (String asking :
                List.of("overview/Why.java", "shell/Toasts.java", "workshop/projector/ProjectorView.java")) {
            String source = text(SOURCES.resolve(asking));
            assertEquals(1, source.split("settings\\(\\)\\.motion\\(\\)\\.get\\(\\)", -1).length - 1, asking);
        }
    }
}
