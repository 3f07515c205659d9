package org.zhixing.report.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.report.paper.Run;
import org.zhixing.work.Language;

/** Words on lines: nothing is lost, nothing sticks out, and punctuation never begins a line. */
class TypesetterTest {

    private static final String LETTERS = "社工服务记录督导评估，。、；：？！）（“”《》— 12.5%ABCabc of the-";

    private static final double POINTS = 10;

    private static List<String> lines(String text, double room) {
        try (FontSet fonts = Fonts.open(Language.ZH)) {
            return new Typesetter(fonts)
                    .lines(List.of(Run.of(text)), POINTS, room).stream()
                            .map(Line::text)
                            .toList();
        }
    }

    @Test
    void chineseBreaksAnywhereButBeforeAFullStop() {
        assertEquals(List.of("先看原文", "再判断。"), lines("先看原文再判断。", 40));
        assertEquals(List.of("先看原", "文。再", "判断"), lines("先看原文。再判断", 32));
    }

    @Test
    void anOpeningBracketGoesWithWhatItOpens() {
        assertEquals(List.of("看原文", "（两份）"), lines("看原文（两份）", 44));
    }

    @Test
    void wordsOfLettersStayWholeAndLongOnesBreakWhereTheyMust() {
        assertEquals(List.of("Signals to", "check"), lines("Signals to check", 60));
        List<String> broken = lines("fa2101e8d1c032364b008f8726c84f74367eb8c191be9419009ce1e80cd0c4b0", 100);
        assertTrue(broken.size() > 2);
        assertEquals("fa2101e8d1c032364b008f8726c84f74367eb8c191be9419009ce1e80cd0c4b0", String.join("", broken));
    }

    @Test
    void lineEndsOfTheTextAreKept() {
        assertEquals(List.of("一", "", "二"), lines("一\n\n二", 200));
    }

    @Test
    void randomTextsKeepEveryCharacterAndTheRoom() {
        Random random = new Random(6);
        try (FontSet fonts = Fonts.open(Language.ZH)) {
            Typesetter type = new Typesetter(fonts);
            for (int n = 0; n < 400; n++) {
                int length = 1 + random.nextInt(80);
                String text = random.ints(length, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining());
                double room = 40 + random.nextInt(160);
                List<Line> lines = type.lines(List.of(Run.of(text)), POINTS, room);
                String all = lines.stream().map(Line::text).collect(Collectors.joining());
                assertEquals(text.replace(" ", ""), all.replace(" ", ""), text);
                for (Line line : lines) {
                    assertTrue(line.width() <= room + 1e-6, () -> line.text() + " in " + room);
                }
            }
        }
    }

    @Test
    void noLineOfRunningChineseBeginsWithPunctuation() {
        String text = "文书化到“预警”、活动化到“关注”（试探）；这是信号，先核对事实，再下判断。可能的正当原因：系统迁移！";
        for (int room = 60; room < 300; room += 7) {
            for (String line : lines(text.repeat(3), room)) {
                assertFalse(!line.isEmpty() && "，。、；：！）”".indexOf(line.charAt(0)) >= 0, line);
                assertFalse(!line.isEmpty() && "（“".indexOf(line.charAt(line.length() - 1)) >= 0, line);
            }
        }
    }

    /** The bits of a font's embedding rights (OpenType, OS/2 table, fsType). */
    @ParameterizedTest
    @CsvSource({
        "0x0000, true, installable",
        "0x0002, false, restricted",
        "0x0004, true, preview and print",
        "0x0008, true, editable",
        "0x0108, false, not in part",
        "0x0204, false, bitmaps only"
    })
    void onlyFontsThatMayBeCarriedAreUsed(String bits, boolean may, String meaning) {
        assertEquals(may, Face.carriable(Integer.decode(bits)), meaning);
    }
}
