package org.zhixing.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("案卷 12", "案卷 12"),
                Arguments.of("", ""),
                Arguments.of("a\0b", "a␀b"),
                Arguments.of("\u0007\u001F\u007F", "␇␟␡"),
                Arguments.of("一\r\n二\r三\n四\t五", "一\n二\n三\n四\t五"),
                Arguments.of("\uD800", "\uFFFD"),
                Arguments.of("x\uDC00y", "x\uFFFDy"),
                Arguments.of("\uFFFF\uFEFF\uFFFE", "\uFFFD\uFEFF\uFFFD"),
                Arguments.of("𠮷", "𠮷"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatAFileCannotCarryIsShownNotDropped(String typed, String shown) {
        assertEquals(shown, SafeText.shown(typed));
    }

    @Test
    void aTextTooLongForACellEndsInAnEllipsisBetweenWholeCharacters() {
        assertEquals(SafeText.LIMIT, SafeText.shown("a".repeat(SafeText.LIMIT)).length());
        String cut = SafeText.shown("a".repeat(SafeText.LIMIT + 1));
        assertEquals("a".repeat(SafeText.LIMIT - 1) + "…", cut);
        String pairs = SafeText.shown("𠮷".repeat(20_000));
        assertTrue(pairs.length() <= SafeText.LIMIT);
        assertFalse(Character.isHighSurrogate(pairs.charAt(pairs.length() - 2)));
        assertTrue(SafeText.written(SafeText.shown("_x0041_".repeat(20_000))).length() <= SafeText.LIMIT);
    }

    @Test
    void anEscapeSequenceThatSomebodyTypedIsEscaped() {
        assertEquals("_x005F_x0041_ a_b _xyz_", SafeText.written("_x0041_ a_b _xyz_"));
    }

    @Test
    void ampersandsGiveNoOrdersInMargins() {
        assertEquals("A &&P B", SafeText.forMargin("A &P\nB"));
        assertEquals(40, SafeText.forMargin("长".repeat(100)).length());
    }
}
