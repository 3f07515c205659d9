package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What a bar of a chart over time stands for. */
class StretchesTest {

    private static Stretches of(String from, String to) {
        return Stretches.of(period(from, to));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aYearHasTwelveMonths() {
        Stretches year = of("2026-01-01", "2026-12-31");
        assertEquals(12, year.count());
        assertEquals(0, year.of(LocalDate.of(2026, 1, 31)));
        assertEquals(1, year.of(LocalDate.of(2026, 2, 1)));
        assertEquals(11, year.of(LocalDate.of(2026, 12, 31)));
        assertEquals(12, year.of(LocalDate.of(2027, 1, 1)));
        assertEquals(-1, year.of(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aContractThatCrossesTheYearSaysWhereTheYearBegins() {
        Stretches contract = of("2025-11-16", "2026-02-15");
        assertEquals(List.of("2025年11月", "12月", "2026年1月", "2月"), contract.names(Messages.in(Language.ZH)));
        assertEquals(List.of("Nov 2025", "Dec", "Jan 2026", "Feb"), contract.names(Messages.in(Language.EN)));
    }

    @Test
    void twoYearsAreMonthsAndADayMoreIsQuarters() {
        assertEquals(24, of("2025-01-01", "2026-12-31").count());
        Stretches quarters = of("2024-12-31", "2026-12-31");
        assertEquals(3, quarters.step());
        assertEquals(9, quarters.count(), "the quarter of October 2024, then eight");
        assertEquals(0, quarters.of(LocalDate.of(2024, 12, 31)));
        assertEquals(1, quarters.of(LocalDate.of(2025, 1, 1)));
        assertEquals(
                List.of("2024 Q4", "2025 Q1", "Q2", "Q3", "Q4", "2026 Q1", "Q2", "Q3", "Q4"),
                quarters.names(Messages.in(Language.ZH)));
    }

    @Test
    void moreThanSixYearsAreYears() {
        Stretches years = of("2015-06-01", "2021-06-30");
        assertEquals(12, years.step());
        assertEquals(
                List.of("2015", "2016", "2017", "2018", "2019", "2020", "2021"), years.names(Messages.in(Language.ZH)));
        assertEquals(period("2021-01-01", "2021-12-31"), years.period(6));
    }

    @Test
    void aSingleDayIsAMonth() {
        assertEquals(1, of("2026-03-05", "2026-03-05").count());
        assertEquals(
                period("2026-03-01", "2026-03-31"),
                of("2026-03-05", "2026-03-05").period(0));
    }
}
