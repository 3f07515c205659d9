package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今日入户,了解情况。|今日入户了解情况",
                "2025年3月1日 14:30 到访3人|年月日到访人",
                "ABCabc123|ABCabc",
                "〇五年,Ⅳ级|五年IV级",
                "㈱会|株会",
                "ガ|ガ",
                "Å|Å",
                "𠮷野家👍|𠮷野家",
                "①②③|''",
                "𝐀𝟏|A",
                "क्षि|क्षि",
                "……——|''"
            })
    void keepsLettersAndMarksOfTheCompatibilityForm(String text, String expected) {
        assertEquals(expected, Normalisation.NAMES_KEPT.of(text));
    }

    @Test
    void agreesWithTheDefinitionOnTextsOfAllKinds() {
        Random random = new Random(11);
        int[][] ranges = {
            {0, 0x7F},
            {0x80, 0x24F},
            {0x300, 0x36F},
            {0x2000, 0x206F},
            {0x2100, 0x21FF},
            {0x3000, 0x30FF},
            {0x4E00, 0x9FFF},
            {0x4E00, 0x9FFF},
            {0xAC00, 0xD7A3},
            {0x1100, 0x11FF},
            {0xF900, 0xFAFF},
            {0xFE30, 0xFFEF},
            {0x1D400, 0x1D7FF},
            {0x20000, 0x20400},
            {0x1F600, 0x1F64F},
            {0xD800, 0xDFFF}
        };
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(3);
            for (int i = 0; i < 30; i++) {
                int[] range = ranges[(round + random.nextInt(kinds)) % ranges.length];
                text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
            }
            String form = Normalizer.normalize(text, Normalizer.Form.NFKC);
            assertEquals(form, Normalisation.raw(text.toString()));
            assertEquals(form.replaceAll("[^\\p{L}\\p{M}]", ""), Normalisation.NAMES_KEPT.of(text.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小明到访王小,小明|王小明 王小 小明|到访",
                "王小明来|王小 王小明|来",
                "王小明来|王小|明来",
                "王王小小来|王小|王小来",
                "张三丰来|张三 三丰|丰来",
                "阿布·买买提来访|阿布·买买提|来访",
                "阿布•买买提来访|阿布•买买提|来访",
                "𠮷田来访𠮷|𠮷田|来访𠮷",
                "李来李|李|李来李",
                "W01来Li|W01 Li|W来Li",
                "王 小明来|王小明|王小明来",
                "李梅·来|李梅·|来",
                "欧阳修与阳修和阳|阳修 欧阳修|与和阳",
                "平安,平安社区|平安|社区"
            })
    void deletesKnownNamesLongerOnesFirst(String text, String names, String expected) {
        assertEquals(
                expected, Normalisation.withoutNames(List.of(names.split(" "))).of(text));
    }

    @Test
    void manyNamesAreDeletedAsOneAfterTheOther() {
        Random random = new Random(3);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            names.add(word(random, 2 + random.nextInt(3), 12));
        }
        Normalisation masked = Normalisation.withoutNames(names);
        for (int round = 0; round < 2000; round++) {
            String text = word(random, 40, 30);
            String left = text;
            for (int length = 4; length >= 2; length--) {
                left = withoutNames(left, names, length);
            }
            assertEquals(left, masked.of(text));
        }
    }

    @Test
    void theOrderOfTheNamesMakesNoDifference() {
        List<String> names = List.of("张三", "三丰", "张三丰", "丰张三", "丰年");
        List<String> sorted = names.stream().sorted(Comparator.reverseOrder()).toList();
        String text = "张三丰年三丰张三丰张三丰丰年";
        assertEquals(
                Normalisation.withoutNames(names).of(text),
                Normalisation.withoutNames(sorted).of(text));
    }

    private static String withoutNames(String text, List<String> names, int length) {
        StringBuilder left = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (i + length <= text.length() && names.contains(text.substring(i, i + length))) {
                i += length;
            } else {
                left.append(text.charAt(i++));
            }
        }
        return left.toString();
    }

    private static String word(Random random, int length, int alphabet) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) (0x4E00 + random.nextInt(alphabet)));
        }
        return word.toString();
    }
}
