package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.work.Language;

class HelpCommandTest {

    @Test
    void aPageIsPrintedByItsIdOrWordsOfItsTitle() {
        Ran page = Ran.of("help", "flags", "--lang", "en");

        assertEquals(0, page.status());
        assertEquals(
                List.of("What a signal does and does not say", "=".repeat(35), ""),
                page.outLines().subList(0, 3));
        assertTrue(page.outLines()
                .contains("- It does not say that anybody did wrong. Records measure traces: good service"));
        assertTrue(page.outLines().contains("  may leave few, and fine records may have no service behind them."));
        assertEquals(
                page.out(), Ran.of("help", "a", "signal", "does", "--lang=en").out());
    }

    @ParameterizedTest
    @CsvSource({"ZH, zh", "EN, en"})
    void noLineIsWiderThanATerminalAndNoneBeginsWithAClosingMark(Language language, String code) {
        for (HelpPage page : HelpBook.in(language).pages()) {
            Ran ran = Ran.of("help", page.id(), "--lang", code);
            assertEquals(0, ran.status());
            for (String line : ran.outLines()) {
                long wide = line.codePoints().filter(Character::isIdeographic).count();
                assertTrue(line.length() + wide <= 82, line);
                assertTrue(line.isEmpty() || "，。；：、”）".indexOf(line.strip().charAt(0)) < 0, line);
            }
        }
    }

    @Test
    void withoutATopicThePagesAreListed() {
        Ran list = Ran.of("help");

        assertEquals(0, list.status());
        assertTrue(list.outLines().stream().anyMatch(line -> line.matches("  drift +偏差页")), list.out());
    }

    @Test
    void anUnknownTopicIsRefusedAsWrongUsage() {
        Ran none = Ran.of("help", "nothing like it");

        assertEquals(2, none.status());
        assertEquals("", none.out());
    }
}
