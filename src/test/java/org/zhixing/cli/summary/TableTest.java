package org.zhixing.cli.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns stand below each other on a terminal, Chinese or not. */
class TableTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "总分, 4", "（信号）, 8", "a—b, 3", "e\u0301, 1", "😀, 2", "ｱ, 1", "Ａ, 2", "'', 0"})
    void chineseTakesTwoColumnsACharacter(String text, int width) {
        assertEquals(width, Width.of(text));
    }

    @Test
    void textStandsToTheLeftAndNumbersToTheRight() {
        assertEquals(
                List.of("总分    62.5  良好", "自述   100.0", "Total      —"),
                new Table(1)
                        .row("总分", "62.5", "良好")
                        .row("自述", "100.0")
                        .row("Total", "—")
                        .lines());
    }
}
