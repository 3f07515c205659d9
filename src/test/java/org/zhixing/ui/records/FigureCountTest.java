package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordingLag;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** The numbers behind the charts, counted by hand. */
class FigureCountTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final Set<RecordField> ALL = EnumSet.allOf(RecordField.class);

    private static RecordFigures count(Row... rows) {
        return FigureCount.of(records(rows), ALL, YEAR);
    }

    private static List<ServiceRecord> records(Row... rows) {
        int[] number = {0};
        return Stream.of(rows).map(row -> row.id("R" + ++number[0]).record()).toList();
    }

    private static Row session(String activity, String day) {
        return Row.of(ServiceType.ACTIVITY).activity(activity).on(day);
    }

    @Test
    void recordsBelongToThePeriodByTheirServiceDate() {
        RecordFigures figures = count(
                Row.visit().on("2024-12-31").recorded(LocalDate.of(2025, 1, 2)),
                Row.visit().on("2025-01-01"),
                Row.of(ServiceType.ADMIN).on("2025-12-31"),
                Row.visit().on("2026-01-01"));
        assertEquals(2, figures.records());
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), figures.service());
        assertEquals(1, figures.of(ServiceType.VISIT));
        assertEquals(1, figures.of(ServiceType.ADMIN));
        assertEquals(0, figures.of(ServiceType.GROUP));
    }

    @Test
    void everyRecordIsOnceAmongTheMonthsOfRecordingLaterOrUnknown() {
        RecordFigures figures = count(
                Row.visit().on("2025-11-30").recorded(LocalDate.of(2025, 12, 1)),
                Row.visit().on("2025-12-30").recorded(LocalDate.of(2026, 1, 3)),
                Row.visit().on("2025-12-30"));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), figures.recorded());
        assertEquals(1, figures.recordedLater());
        assertEquals(1, figures.recordedUnknown());
    }

    @Test
    void lagsFallIntoTheirBandsAndTheSeventhDayIsNotLate() {
        LocalDate day = LocalDate.of(2025, 3, 5);
        RecordFigures figures = count(
                Row.visit().on(day).recorded(day),
                Row.visit().on(day).recorded(day.plusDays(1)),
                Row.visit().on(day).recorded(day.plusDays(7)),
                Row.visit().on(day).recorded(day.plusDays(8)),
                Row.visit().on(day).recorded(day.plusDays(90)),
                Row.visit().on(day).recorded(day.plusDays(91)),
                Row.visit().on(day));
        assertEquals(
                Map.of(
                        RecordingLag.SAME_DAY, 1,
                        RecordingLag.DAYS_1_TO_3, 1,
                        RecordingLag.DAYS_4_TO_7, 1,
                        RecordingLag.DAYS_8_TO_14, 1,
                        RecordingLag.DAYS_15_TO_30, 0,
                        RecordingLag.DAYS_31_TO_90, 1,
                        RecordingLag.LONGER, 1,
                        RecordingLag.UNKNOWN, 1),
                figures.lags());
        assertEquals(3, figures.late());
    }

    @Test
    void theSameActivityOnTheSameDayIsOneAndItsPeopleCountOnce() {
        RecordFigures figures = count(
                session("A", "2025-03-01")
                        .with(RecordField.NEW_PARTICIPANTS, 4)
                        .with(RecordField.REPEAT_PARTICIPANTS, 6),
                session("A", "2025-03-01")
                        .with(RecordField.NEW_PARTICIPANTS, 5)
                        .with(RecordField.REPEAT_PARTICIPANTS, 6),
                session("A", "2025-04-02").with(RecordField.NEW_PARTICIPANTS, 9));
        assertEquals(2, figures.sessions());
        assertEquals(1, figures.countedSessions(), "the second says nothing of those who came again");
        assertEquals(5, figures.newcomers().get(2));
        assertEquals(6, figures.returning().get(2));
        assertEquals(0, figures.newcomers().get(3));
        assertEquals(Map.of(LocalDate.of(2025, 3, 1), 1, LocalDate.of(2025, 4, 2), 1), figures.days());
    }

    @Test
    void ofALongPeriodMonthsAreCountedTogether() {
        Period decade = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31));
        RecordFigures figures = FigureCount.of(
                records(
                        Row.visit().on("2016-01-01"),
                        Row.visit().on("2016-12-31"),
                        Row.visit().on("2025-06-01").recorded(LocalDate.of(2025, 6, 2))),
                ALL,
                decade);
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), figures.service());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), figures.recorded());
    }

    @Test
    void aFieldIsExpectedOnlyOfTheKindsItIsAbout() {
        RecordFigures figures = count(
                Row.of(ServiceType.CASE).with(RecordField.CASE_STATUS, CaseStatus.OPEN),
                Row.of(ServiceType.CASE),
                session("A", "2025-03-01").with(RecordField.PARTICIPANTS, 12),
                Row.of(ServiceType.GROUP),
                Row.visit().with(RecordField.GOAL_SET, false),
                Row.of(ServiceType.ADMIN));
        assertEquals(new FieldKnown(RecordField.CASE_STATUS, true, 1, 2), known(figures, RecordField.CASE_STATUS));
        assertEquals(new FieldKnown(RecordField.PARTICIPANTS, true, 1, 2), known(figures, RecordField.PARTICIPANTS));
        assertEquals(new FieldKnown(RecordField.GOAL_SET, true, 1, 5), known(figures, RecordField.GOAL_SET));
        assertEquals(
                new FieldKnown(RecordField.CLOSE_DATE, true, 0, 0),
                known(figures, RecordField.CLOSE_DATE),
                "only a case that has ended has a closing date");
        assertNull(known(figures, RecordField.CLOSE_DATE).share());
    }

    @Test
    void sixtyPerCentAreEnoughAndAMissingColumnNever() {
        assertTrue(new FieldKnown(RecordField.GOAL_SET, true, 6, 10).enough());
        assertFalse(new FieldKnown(RecordField.GOAL_SET, true, 59, 100).enough());
        assertFalse(new FieldKnown(RecordField.GOAL_SET, false, 10, 10).enough());
        assertFalse(new FieldKnown(RecordField.GOAL_SET, true, 0, 0).enough());
    }

    @Test
    void whatEveryRecordHasIsNotListed() {
        Set<RecordField> listed = EnumSet.noneOf(RecordField.class);
        count(Row.visit()).fields().forEach(field -> listed.add(field.field()));
        assertEquals(
                EnumSet.of(
                        RecordField.RECORD_ID,
                        RecordField.SERVICE_DATE,
                        RecordField.WORKER_ID,
                        RecordField.SERVICE_TYPE,
                        RecordField.DURATION_HOURS,
                        RecordField.SATISFACTION_MAX,
                        RecordField.CRISIS),
                EnumSet.complementOf(EnumSet.copyOf(listed)));
    }

    @Test
    void aPeriodWithoutRecordsHasZeroesEverywhere() {
        RecordFigures figures = count();
        assertEquals(0, figures.records());
        assertEquals(0, figures.most());
        assertEquals(12, figures.service().size());
        assertEquals(ServiceType.values().length, figures.types().size());
    }

    private static FieldKnown known(RecordFigures figures, RecordField field) {
        return figures.fields().stream()
                .filter(f -> f.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
