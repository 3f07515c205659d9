package org.zhixing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.records.ServiceType.GROUP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ruling B21. */
class ActivitySeriesTest {

    private static final Period YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    private static List<ActivitySeries> series(Row... rows) {
        return ActivitySeries.of(Row.set(List.of(rows)).records(), YEAR);
    }

    private static Row on(String date) {
        return Row.of(ACTIVITY, date).activity("重阳节");
    }

    @Test
    void severalRowsOfOneDayAreStillOneOff() {
        assertTrue(
                series(on("2025-10-29"), on("2025-10-29").worker("W2")).get(0).oneOff());
    }

    @Test
    void aSecondDayMakesASeries() {
        ActivitySeries series = series(
                        on("2025-10-29"), Row.of(GROUP, "2025-10-28").activity("重阳节"))
                .get(0);
        assertFalse(series.oneOff());
        assertEquals("R2", series.first().id());
    }

    @Test
    void aSessionBeforeOrAfterThePeriodSaysThatItComesBack() {
        assertFalse(series(on("2024-12-31"), on("2025-01-07")).get(0).oneOff());
        assertFalse(series(on("2025-12-31"), on("2026-01-07")).get(0).oneOff());
    }

    @Test
    void seriesOutsideThePeriodRowsWithoutOneAndOtherTypesMakeNone() {
        assertEquals(
                List.of(),
                series(
                        on("2024-12-31"),
                        Row.of(ACTIVITY, "2025-05-01"),
                        Row.of(CASE, "2025-05-01").activity("重阳节")));
    }
}
