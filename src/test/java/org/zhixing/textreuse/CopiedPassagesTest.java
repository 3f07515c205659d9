package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.work.Progress;

class CopiedPassagesTest {

    private record Passage(int left, int leftStart, int right, int rightStart, int length) {}

    @Test
    void aPassageReachesAsFarAsTheTextsAgree() {
        String passage = "服务对象表示近来睡眠好转与邻居来往增多愿意参加下周的活动";
        List<String> texts = List.of("甲乙" + passage + "丙", "丁" + passage + "戊己", "庚" + passage.substring(1) + "辛");
        int length = passage.length();
        assertEquals(
                List.of(
                        new Passage(0, 2, 1, 1, length),
                        new Passage(0, 3, 2, 1, length - 1),
                        new Passage(1, 2, 2, 1, length - 1)),
                found(texts, 20, 1));
        assertEquals(List.of(new Passage(0, 2, 1, 1, length)), found(texts, length, 1));
        assertEquals(List.of(), found(texts, length + 1, 1));
    }

    @Test
    void startsAndLengthsCountCodePoints() {
        String passage = "𠮷野家的𠮷字";
        assertEquals(List.of(new Passage(0, 1, 1, 2, 6)), found(List.of("𠀀" + passage, "一𠀁" + passage + "二"), 5, 1));
    }

    @Test
    void copiesWordForWordShareTheirWholeText() {
        String text = "一二三四五六七八九十";
        assertEquals(
                List.of(new Passage(0, 0, 2, 0, 10), new Passage(0, 0, 3, 0, 10), new Passage(2, 0, 3, 0, 10)),
                found(List.of(text, "短", text, text), 10, 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "2, 40", "5, 4", "9, 2", "12, 40", "20, 40", "20, 3", "60, 40"})
    void findsWhatBruteForceFinds(int least, int alphabet) {
        for (int seed = 0; seed < 12; seed++) {
            List<String> texts = new RandomTexts(seed, alphabet).texts(60, least > 20 ? 200 : 70);
            List<Passage> expected = bruteForce(texts, least);
            assertEquals(expected, found(texts, least, 1 + seed % 3));
            assertFalse(least < 20 && expected.isEmpty());
        }
    }

    @Test
    void textsOfOneCharacterRepeatedEndToo() {
        List<String> texts = List.of("啊".repeat(300), "啊".repeat(200), "呀" + "啊".repeat(70));
        assertEquals(bruteForce(texts, 60), found(texts, 60, 2));
    }

    @Test
    void cancellingEndsTheSearch() {
        List<String> texts = new RandomTexts(7, 40).texts(500, 120);
        int[] asked = {10};
        assertFalse(CopiedPassages.run(texts, 20, 2, (a, b, c, d, e) -> {}, (done, total) -> asked[0]-- > 0));
        assertTrue(CopiedPassages.run(texts, 20, 2, (a, b, c, d, e) -> {}, Progress.NONE));
    }

    private static List<Passage> found(List<String> texts, int least, int threads) {
        List<Passage> found = new ArrayList<>();
        assertTrue(CopiedPassages.run(
                texts, least, threads, (a, b, c, d, e) -> found.add(new Passage(a, b, c, d, e)), Progress.NONE));
        return found;
    }

    /** From every place of one text and every place of the other, as far as they agree, unless they agree before. */
    private static List<Passage> bruteForce(List<String> texts, int least) {
        List<Passage> found = new ArrayList<>();
        for (int left = 0; left < texts.size(); left++) {
            int[] a = texts.get(left).codePoints().toArray();
            for (int right = left + 1; right < texts.size(); right++) {
                int[] b = texts.get(right).codePoints().toArray();
                for (int i = 0; i < a.length; i++) {
                    for (int j = 0; j < b.length; j++) {
                        if (i == 0 || j == 0 || a[i - 1] != b[j - 1]) {
                            int length = 0;
                            while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
                                length++;
                            }
                            if (length >= least) {
                                found.add(new Passage(left, i, right, j, length));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
