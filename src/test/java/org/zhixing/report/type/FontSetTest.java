package org.zhixing.report.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Fonts are found or asked for by name; a character that none has is marked, never lost. */
class FontSetTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFontItSaysWhichToInstall() {
        ProblemException none = assertThrows(ProblemException.class, () -> FontSet.in(List.of(folder), Language.ZH));
        assertEquals(ProblemException.Kind.STORE, none.kind());
        assertEquals(
                List.of("problems.report.noFont"),
                none.problems().stream().map(Problem::key).toList());
    }

    @Test
    void aDamagedFontIsNamedAndNotUsed() throws IOException {
        Files.writeString(folder.resolve("msyh.ttc"), "not a font");
        Files.writeString(folder.resolve("SimHei.ttf"), "neither");
        ProblemException none = assertThrows(ProblemException.class, () -> FontSet.in(List.of(folder), Language.ZH));
        assertEquals(
                List.of("problems.report.noFont", "problems.report.fontRefused.DAMAGED"),
                none.problems().stream().map(Problem::key).toList());
    }

    @Test
    void aCharacterThatNoFontHasIsMarkedAndTold() {
        try (FontSet fonts = Fonts.open(Language.ZH)) {
            // A private character, which no font of a system has.
            FontSet.Glyph mark = fonts.glyph(0x10FFF0, false).orElseThrow();
            assertTrue(mark.point() == 0x25A1 || mark.point() == 0x3013 || mark.point() == '?');
            assertEquals(Set.of(0x10FFF0), fonts.missing());
            // A choice among variants has no shape of its own: nothing is missing without it.
            assertTrue(fonts.glyph(0xE0101, false).isEmpty());
            assertEquals(Set.of(0x10FFF0), fonts.missing());
        }
    }
}
