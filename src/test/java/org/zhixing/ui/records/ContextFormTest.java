package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.ui.records.ContextForm.ContractLine;
import org.zhixing.ui.records.ContextForm.FestivalLine;
import org.zhixing.ui.records.ContextForm.TargetLine;

/** What is made of typed festivals and contracts. */
class ContextFormTest {

    private static final LocalDate START = LocalDate.of(2025, 3, 16);
    private static final LocalDate END = LocalDate.of(2026, 3, 15);

    private static ContractLine contract(String id, LocalDate from, LocalDate to, TargetLine... targets) {
        return new ContractLine(id, from, to, null, List.of(targets));
    }

    private static ContextForm.Read read(ContractLine... contracts) {
        return new ContextForm(null, List.of(contracts)).read();
    }

    @Test
    void whatIsWellTypedIsTakenOver() {
        ContextForm.Read read = new ContextForm(
                        List.of(new FestivalLine(START, " 庙会 ")),
                        List.of(new ContractLine(
                                " K1 ",
                                START,
                                END,
                                START.plusDays(30),
                                List.of(new TargetLine("个案", "４０", ""), new TargetLine("小组", "6", "5.5")))))
                .read();
        assertEquals(
                new RecordContext(
                        List.of(new FestivalDay(START, "庙会")),
                        List.of(new Contract(
                                "K1",
                                new Period(START, END),
                                START.plusDays(30),
                                List.of(new Target("个案", 40, null), new Target("小组", 6, 5.5)))),
                        List.of()),
                read.context());
    }

    @Test
    void noFestivalsOfOnesOwnIsAnotherThanNoFestivals() {
        assertNull(new ContextForm(null, List.of()).read().context().festivals());
        assertEquals(
                List.of(),
                new ContextForm(List.of(), List.of()).read().context().festivals());
    }

    @Test
    void blankLinesAreNone() {
        ContextForm.Read read = new ContextForm(
                        List.of(new FestivalLine(null, " ")),
                        List.of(contract(" ", null, null), contract("K1", START, END, new TargetLine("", "", " "))))
                .read();
        assertEquals(List.of(), read.context().festivals());
        assertEquals(1, read.context().contracts().size());
        assertEquals(List.of(), read.context().contracts().get(0).items());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals(
                "records.context.trouble.name", read(contract("", START, END)).trouble());
        assertEquals(
                "records.context.trouble.twice",
                read(contract("K1", START, END), contract("K1", START, END)).trouble());
        assertEquals(
                "records.context.trouble.dates",
                read(contract("K1", START, null)).trouble());
        assertEquals(
                "records.context.trouble.order",
                read(contract("K1", END, START)).trouble());
        assertEquals(
                "records.context.trouble.start",
                read(new ContractLine("K1", START, END, END.plusDays(1), List.of()))
                        .trouble());
        assertEquals(
                "records.context.trouble.festival",
                new ContextForm(List.of(new FestivalLine(null, "庙会")), List.of())
                        .read()
                        .trouble());
        assertEquals("K1", read(contract("K1", END, START)).where());
    }

    @ParameterizedTest
    @CsvSource({"个案,'','5'", "个案,四十,''", "'',40,''", "个案,40,五", "个案,-1,''", "个案,1e9,''", "个案,40%,''"})
    void aTargetNeedsANameAndNumbers(String name, String target, String actual) {
        assertEquals(
                "records.context.trouble.target",
                read(contract("K1", START, END, new TargetLine(name, target, actual)))
                        .trouble());
    }

    @Test
    void theFirstAndLastDayMayBeTheSame() {
        assertNull(read(contract("K1", START, START)).trouble());
    }
}
