package org.zhixing.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.State;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, PLANNED, 今天到期",
        "2026-11-25, UNDERWAY, 已过 1 天",
        "2025-11-26, PLANNED, 已过 365 天",
        "2026-12-26, UNDERWAY, 还有 30 天",
        "2026-12-27, UNDERWAY, ''",
        "2026-11-25, EVIDENCED, ''",
        "2026-11-25, DROPPED, ''"
    })
    void howFarADayIsOffIsToldWhereItMatters(String due, State state, String words) {
        Action action = Actions.own("A1", state, "", due);
        DueWords told = new DueWords(Messages.in(Language.ZH), LocalDate.of(2026, 11, 26));
        assertEquals(words, told.left(action));
        assertEquals(due, told.day(action));
    }
}
