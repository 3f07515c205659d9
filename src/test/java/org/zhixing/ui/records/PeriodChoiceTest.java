package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.records.Period;

/** Which stretches of a period one can choose. */
class PeriodChoiceTest {

    private static final Period CONTRACT = period("2025-03-16", "2026-03-15");

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void quartersAreCalendarQuartersCutToThePeriod() {
        List<Period> quarters = PeriodChoice.quarters(CONTRACT).stream()
                .map(PeriodChoice::period)
                .toList();
        assertEquals(
                List.of(
                        period("2025-03-16", "2025-03-31"),
                        period("2025-04-01", "2025-06-30"),
                        period("2025-07-01", "2025-09-30"),
                        period("2025-10-01", "2025-12-31"),
                        period("2026-01-01", "2026-03-15")),
                quarters);
        assertEquals(1, PeriodChoice.quarters(CONTRACT).get(0).quarter());
        assertEquals(4, PeriodChoice.quarters(CONTRACT).get(3).quarter());
    }

    @Test
    void monthsTogetherAreThePeriodWithoutAGap() {
        List<PeriodChoice> months = PeriodChoice.months(CONTRACT);
        assertEquals(13, months.size());
        LocalDate next = CONTRACT.from();
        for (PeriodChoice month : months) {
            assertEquals(next, month.period().from());
            next = month.period().to().plusDays(1);
        }
        assertEquals(CONTRACT.to().plusDays(1), next);
    }

    @Test
    void ownDatesMayBeTypedInEitherOrder() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        LocalDate june = LocalDate.of(2026, 6, 1);
        assertEquals(new Period(may, june), PeriodChoice.own(june, may).period());
        assertEquals(new Period(may, may), PeriodChoice.own(may, may).period());
    }
}
