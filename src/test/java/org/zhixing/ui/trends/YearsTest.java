package org.zhixing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.records.Period;
import org.zhixing.trends.YearComparison;
import org.zhixing.ui.trends.Years.Pair;
import org.zhixing.work.PersonalText;

/** Periods of one agency in a real data file. */
class YearsTest {

    @TempDir
    Path folder;

    private final Years years = new Years();
    private Desk desk;
    private String latest = "";

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("zhixing.db"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void period(String from, String to) {
        latest = desk.create(new NewAssessment(
                new PersonalText("清河里"),
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                "annual-self-check",
                null,
                false,
                false));
        years.follow(desk.review(latest));
    }

    @Test
    void aFirstPeriodStandsAlone() {
        period("2025-01-01", "2025-12-31");
        assertNull(years.chosen().get());
        assertEquals(List.of(), years.pairs());
    }

    @Test
    void theLatestStandsBesideTheOneBeforeItAndAnyTwoCanBeChosen() {
        period("2024-01-01", "2024-12-31");
        period("2025-01-01", "2025-12-31");
        period("2026-01-01", "2026-12-31");
        assertEquals(new Pair(1, 2), years.chosen().get());
        assertEquals(List.of(new Pair(1, 2), new Pair(0, 2), new Pair(0, 1)), years.pairs());
        assertEquals("2024", years.name(0));
        YearComparison earlier = Years.compare(desk.review(latest), new Pair(0, 1));
        assertEquals(2024, earlier.before().period().year());
        assertEquals(2025, earlier.after().period().year());
        assertEquals(
                2026,
                Years.compare(desk.review(latest), new Pair(0, 2))
                        .after()
                        .period()
                        .year());
    }

    @Test
    void whatWasChosenStaysWhileTheAssessmentIsAnswered() {
        period("2024-01-01", "2024-12-31");
        period("2025-01-01", "2025-12-31");
        period("2026-01-01", "2026-12-31");
        years.chosen().set(new Pair(0, 1));
        years.follow(desk.review(latest));
        assertEquals(new Pair(0, 1), years.chosen().get());
    }

    @Test
    void twoPeriodsOfOneYearAreToldApartByTheirEnds() {
        period("2026-01-01", "2026-06-30");
        period("2026-07-01", "2026-12-31");
        assertEquals("2026-01-01–2026-06-30", years.name(0));
        assertEquals("2026-07-01–2026-12-31", years.name(1));
    }
}
