package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateSubtractionTest {

    private static final Threshold FIFTH = Threshold.of(new BigDecimal("0.2"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到访。情况稳定!下次再来?好;谢谢|到访 情况稳定 下次再来 好 谢谢",
                "到访。情况稳定!下次再来?好;谢谢|到访 情况稳定 下次再来 好 谢谢",
                "血压3.5,体温36.8,均好|血压体温均好",
                "123。!!,。甲乙|甲乙",
                "王奶奶到访。王奶奶。|到访"
            })
    void sentencesEndAtFullStopsAndTheirLikeNotAtCommasOrPoints(String text, String expected) {
        assertEquals(List.of(expected.split(" ")), Sentences.of(text, Normalisation.withoutNames(List.of("王奶奶"))));
    }

    @Test
    void lineBreaksEndSentencesToo() {
        assertEquals(
                List.of("甲", "乙", "丙", "丁", "甲"), Sentences.of("甲\n乙\r\n丙\u2028丁\n\n 甲", Normalisation.NAMES_KEPT));
        assertEquals(List.of(), Sentences.of("。\n1", Normalisation.NAMES_KEPT));
    }

    @Test
    void aSentenceInExactlyAFifthOfTheRowsIsTakenAway() {
        List<List<String>> rows = rows(10, 2);
        TemplateSubtraction subtraction = TemplateSubtraction.of(rows, FIFTH, List.of());
        assertEquals(Set.of("服务过程良好"), subtraction.removed());
        assertEquals(3, subtraction.remainingLength(rows.get(0)));
        assertEquals(3, subtraction.remainingLength(rows.get(9)));
    }

    @Test
    void aSentenceInLessThanAFifthStaysHoweverOftenARowRepeatsIt() {
        List<List<String>> rows = rows(11, 2);
        rows.set(0, List.of("服务过程良好", "服务过程良好", "服务过程良好", "第一句"));
        TemplateSubtraction subtraction = TemplateSubtraction.of(rows, FIFTH, List.of());
        assertEquals(Set.of(), subtraction.removed());
        assertEquals(21, subtraction.remainingLength(rows.get(0)));
    }

    @Test
    void rowsWithoutLettersCountAmongTheRowsWithText() {
        List<List<String>> rows = rows(10, 2);
        rows.add(List.of());
        assertEquals(Set.of(), TemplateSubtraction.of(rows, FIFTH, List.of()).removed());
        assertEquals(0, TemplateSubtraction.of(rows, FIFTH, List.of()).remainingLength(List.of()));
    }

    @Test
    void aTemplatesSentencesAreTakenAwayHoweverRare() {
        List<List<String>> rows = rows(10, 0);
        TemplateSubtraction subtraction =
                TemplateSubtraction.of(rows, FIFTH, Sentences.of("目标𠮷3句。其他:____", Normalisation.NAMES_KEPT));
        assertEquals(Set.of("目标𠮷句", "其他"), subtraction.removed());
        assertEquals(2, subtraction.remainingLength(List.of("目标𠮷句", "其他", "𠮷见")));
    }

    /** Each with a sentence of three characters of its own; the first {@code common} with one that they share. */
    private static List<List<String>> rows(int count, int common) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String own = "第" + (char) (0x4E00 + i) + "句";
            rows.add(i < common ? List.of(own, "服务过程良好") : List.of(own));
        }
        return rows;
    }
}
