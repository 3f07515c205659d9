package org.zhixing.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private final Properties kept = new Properties();
    private final Settings settings = new Settings(kept, now -> {});

    private void open(String... files) {
        for (String file : files) {
            RecentFiles.opened(settings, Path.of(file));
        }
    }

    private List<String> files() {
        return RecentFiles.of(settings).stream().map(Path::toString).toList();
    }

    @Test
    void theNewestComesFirstAndNoneTwice() {
        open("/一 (1).zhixing", "/b.db", "/一 (1).zhixing");
        assertEquals(List.of("/一 (1).zhixing", "/b.db"), files());
        assertEquals(
                files(),
                RecentFiles.of(new Settings(kept, now -> {})).stream()
                        .map(Path::toString)
                        .toList());
    }

    @Test
    void sixAreRemembered() {
        IntStream.range(0, 9).forEach(n -> open("/" + n + ".db"));
        assertEquals(List.of("/8.db", "/7.db", "/6.db", "/5.db", "/4.db", "/3.db"), files());
    }

    @Test
    void oneCanBeTakenOut() {
        open("/a.db", "/b.db");
        RecentFiles.forget(settings, Path.of("/a.db"));
        assertEquals(List.of("/b.db"), files());
        RecentFiles.forget(settings, Path.of("/b.db"));
        assertEquals(List.of(), files());
    }

    @Test
    void whoWantsNoListHasNoneAtOnce() {
        open("/a.db");
        settings.keepRecent().set(false);
        open("/b.db");
        assertEquals(List.of(), files());
        assertFalse(kept.toString().contains(".db"));
    }

    @Test
    void whatSomebodyWroteIntoTheSettingsByHandIsPassedOver() {
        settings.recent().set("\n /a\0.db\n\n/b.db\n");
        assertEquals(List.of("/b.db"), files());
    }
}
