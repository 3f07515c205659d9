package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.records.Period;

/** Where a day stands in the calendar of activities. */
class CalendarGridTest {

    private static CalendarGrid of(String from, String to) {
        return CalendarGrid.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    void weeksBeginOnMonday() {
        CalendarGrid year = of("2026-01-01", "2026-12-31");
        assertEquals(LocalDate.of(2025, 12, 29), year.first());
        assertEquals(0, year.column(LocalDate.of(2026, 1, 4)));
        assertEquals(1, year.column(LocalDate.of(2026, 1, 5)));
        assertEquals(6, year.line(LocalDate.of(2026, 1, 4)), "a Sunday");
        assertEquals(0, year.line(LocalDate.of(2026, 1, 5)), "a Monday");
        assertEquals(53, year.columns());
        assertEquals(1, year.blocks());
    }

    @Test
    void noTwoDaysShareAPlace() {
        CalendarGrid grid = of("2024-07-01", "2026-06-30");
        Set<List<Integer>> places = new HashSet<>();
        for (LocalDate day = grid.period().from(); !day.isAfter(grid.period().to()); day = day.plusDays(1)) {
            assertTrue(places.add(List.of(grid.block(day), grid.column(day), grid.line(day))), day.toString());
            assertTrue(grid.column(day) < grid.columns(), day.toString());
            assertTrue(grid.block(day) < grid.blocks(), day.toString());
        }
        assertEquals(2, grid.blocks());
    }

    @Test
    void ofALongPeriodTheLastThreeBlocksAreShown() {
        CalendarGrid grid = of("2010-01-01", "2026-12-31");
        assertEquals(LocalDate.of(2026, 12, 31), grid.period().to());
        assertTrue(grid.blocks() <= 4, "one more where the first week is cut");
        assertTrue(grid.period().from().isAfter(LocalDate.of(2023, 1, 1)));
    }
}
