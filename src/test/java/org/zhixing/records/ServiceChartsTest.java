package org.zhixing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.records.ServiceType.VISIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.WorkerCounts.WorkerCount;

/** What the charts of records are drawn from. */
class ServiceChartsTest {

    private static final Period SPRING = new Period(LocalDate.of(2025, 2, 15), LocalDate.of(2025, 4, 10));

    private static List<ServiceRecord> records(Row... rows) {
        return Row.set(List.of(rows)).records();
    }

    private static Row recorded(String served, String recorded) {
        return Row.visit().on(served).recorded(LocalDate.parse(recorded));
    }

    @Test
    void rowsAreCountedByMonthOfServiceAndOfRecordingAndAddUp() {
        ServiceMonths got = ServiceMonths.of(
                records(
                        recorded("2025-02-15", "2025-02-15"),
                        recorded("2025-02-20", "2025-04-30"),
                        recorded("2025-04-10", "2205-05-01"),
                        Row.of(ADMIN, "2025-04-01"),
                        recorded("2025-02-14", "2025-03-01"),
                        recorded("2025-04-11", "2025-04-11")),
                SPRING);
        assertEquals(
                List.of(YearMonth.of(2025, 2), YearMonth.of(2025, 3), YearMonth.of(2025, 4)),
                got.months().stream().map(ServiceMonths.ServiceMonth::month).toList());
        assertEquals(
                List.of(2, 0, 2),
                got.months().stream().map(ServiceMonths.ServiceMonth::served).toList());
        assertEquals(
                List.of(1, 0, 1),
                got.months().stream().map(ServiceMonths.ServiceMonth::recorded).toList());
        assertEquals(1, got.recordedLater());
        assertEquals(1, got.recordedUnknown());
        Map<ServiceType, Integer> april = got.months().get(2).byType();
        assertEquals(1, april.get(VISIT));
        assertEquals(1, april.get(ADMIN));
        assertEquals(0, april.get(CASE));
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "0, SAME_DAY",
        "1, DAYS_1_TO_3",
        "3, DAYS_1_TO_3",
        "4, DAYS_4_TO_7",
        "7, DAYS_4_TO_7",
        "8, DAYS_8_TO_14",
        "14, DAYS_8_TO_14",
        "15, DAYS_15_TO_30",
        "30, DAYS_15_TO_30",
        "31, DAYS_31_TO_90",
        "90, DAYS_31_TO_90",
        "91, LONGER",
        "65000, LONGER"
    })
    void lagsFallIntoTheirClasses(int days, RecordingLag expected) {
        LocalDate day = LocalDate.of(2025, 3, 5);
        assertEquals(
                expected,
                RecordingLag.of(Row.visit().on(day).recorded(day.plusDays(days)).record()));
    }

    @Test
    void theHistogramHasEveryClassAndDirectServiceOfThePeriodOnly() {
        Map<RecordingLag, Integer> got = RecordingLag.histogram(
                records(
                        recorded("2025-03-01", "2025-03-01"),
                        recorded("2025-03-01", "2025-03-09"),
                        Row.visit().on("2025-03-01"),
                        Row.of(ADMIN, "2025-03-01"),
                        recorded("2025-01-01", "2025-01-01")),
                SPRING);
        assertEquals(RecordingLag.values().length, got.size());
        assertEquals(1, got.get(RecordingLag.SAME_DAY));
        assertEquals(1, got.get(RecordingLag.DAYS_8_TO_14));
        assertEquals(1, got.get(RecordingLag.UNKNOWN));
        assertEquals(3, got.values().stream().mapToInt(n -> n).sum());
    }

    @Test
    void onlySessionsThatSayBothCountAsParticipation() {
        Sessions sessions = Sessions.of(records(
                Row.of(ACTIVITY, "2025-03-01").activity("A").newAndRepeat(3, 7),
                Row.of(ACTIVITY, "2025-03-01").activity("A").newAndRepeat(4, 6),
                Row.of(ACTIVITY, "2025-03-08").activity("A").newAndRepeat(0, 5),
                Row.of(ACTIVITY, "2025-03-09").newAndRepeat(9, null),
                Row.of(ACTIVITY, "2025-01-09").newAndRepeat(9, 9)));
        List<ParticipationMonth> got = ParticipationMonth.of(sessions, SPRING);
        assertEquals(3, got.size());
        assertEquals(new ParticipationMonth(YearMonth.of(2025, 3), 3, 2, 4, 12), got.get(1));
        assertEquals(new ParticipationMonth(YearMonth.of(2025, 4), 0, 0, 0, 0), got.get(2));
    }

    @Test
    void theCalendarHasDaysWithActivitiesOrFestivals() {
        Sessions sessions = Sessions.of(records(
                Row.of(ACTIVITY, "2025-03-08").participants(40),
                Row.of(ACTIVITY, "2025-03-08").roster(Row.people(3)),
                Row.of(ACTIVITY, "2025-03-20"),
                Row.of(ACTIVITY, "2025-05-01")));
        List<FestivalDay> festivals = List.of(
                new FestivalDay(LocalDate.of(2025, 4, 4), "清明节"),
                new FestivalDay(LocalDate.of(2025, 3, 8), "三八妇女节"),
                new FestivalDay(LocalDate.of(2025, 5, 1), "五一劳动节"));
        assertEquals(
                List.of(
                        new ActivityDay(LocalDate.of(2025, 3, 8), 2, 43, List.of("三八妇女节")),
                        new ActivityDay(LocalDate.of(2025, 3, 20), 1, 0, List.of()),
                        new ActivityDay(LocalDate.of(2025, 4, 4), 0, 0, List.of("清明节"))),
                ActivityDay.of(sessions, festivals, SPRING));
    }

    @Test
    void workersWithTenRecordsAreListedByCodeAndOthersTogether() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Row row = Row.visit().on("2025-03-01").hours(0.1);
            rows.add(row.worker("W3"));
            if (i < 10) {
                rows.add(row.worker("W1"));
            }
            if (i < 9) {
                rows.add(row.worker("W2"));
                rows.add(row.worker("W9"));
            }
            rows.add(row.worker("W2").on("2025-01-01"));
            rows.add(Row.of(ADMIN, "2025-03-01").worker("W2"));
        }
        WorkerCounts got = WorkerCounts.of(Row.set(rows).records(), SPRING);
        assertEquals(
                List.of("W1", "W3"),
                got.listed().stream().map(WorkerCount::worker).toList());
        assertEquals(new WorkerCount("W1", 10, 1.0), got.listed().get(0));
        assertTrue(got.listed().stream().allMatch(w -> w.records() >= WorkerCounts.LEAST));
        assertEquals(2, got.others());
        assertEquals(18, got.otherRecords());
    }
}
