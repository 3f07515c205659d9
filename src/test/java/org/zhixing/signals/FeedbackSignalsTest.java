package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** FORM-4. */
class FeedbackSignalsTest {

    /** A mark out of five by one of twenty workers. */
    private static Row mark(int number, double mark) {
        return Row.visit().on(day(number)).worker("W" + number % 20).satisfaction(mark, 5.0);
    }

    private static List<Row> marks(int all, int full) {
        return rows(all, i -> mark(i, i < full ? 5 : 4));
    }

    @ParameterizedTest(name = "{0} of 100 with full marks: level {2}")
    @CsvSource({
        "84, 0, 0, false",
        "85, 1, 1, true",
        "86, 1, 1, true",
        "92, 1, 1, false",
        "93, 2, 2, true",
        "94, 2, 2, true",
        "97, 2, 2, true",
        "98, 3, 3, true",
        "99, 3, 3, true"
    })
    void fullMarksAtAndAroundEachThreshold(int full, int point, int level, boolean tentative) {
        assertLevels(signal("FORM-4", marks(100, full)), full / 100.0, point, level, tentative);
    }

    /** TV19. */
    @ParameterizedTest(name = "{0} of {0}: level {2}")
    @CsvSource({"30, 0.9173, 2", "100, 0.9737, 3"})
    void fewFullMarksSayLess(int all, double low, int level) {
        Signal got = signal("FORM-4", marks(all, all));
        assertLevels(got, 1, 3, level, true);
        assertEquals(low, got.low(), 5e-5);
        assertEquals(1, got.high(), 1e-12);
    }

    @Test
    void fullMarksNeedThirtyRowsWithMarkAndMaximum() {
        List<Row> rows = marks(29, 29);
        rows.add(Row.visit().satisfaction(5.0, null));
        rows.add(Row.visit().satisfaction(null, 5.0));
        rows.add(Row.visit());
        rows.add(Row.of(ADMIN).satisfaction(5.0, 5.0));
        assertNothing(signal("FORM-4", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
        rows.add(Row.of(GROUP).satisfaction(5.0, 5.0));
        assertEquals(30, signal("FORM-4", rows).n());
    }

    @Test
    void everyRowHasItsOwnMaximum() {
        List<Row> rows = rows(30, i -> mark(i, 5).satisfaction(i < 10 ? 10.0 : 5.0, i < 20 ? 10.0 : 5.0));
        assertEquals(20.0 / 30, signal("FORM-4", rows).value(), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordField.class,
            names = {"SATISFACTION", "SATISFACTION_MAX"})
    void theMaximumIsNotGuessed(RecordField missing) {
        List<Row> rows = rows(100, i -> mark(i, 5).with(missing, null));
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        assertNothing(signal("FORM-4", Row.set(rows, known)), Status.NOT_COMPUTABLE, Reason.MISSING_COLUMN, 0);
    }

    @Test
    void averagesSayNothing() {
        RecordTraits means = new RecordTraits(Set.of(RecordField.values()), false, true, Set.of());
        assertNothing(
                signal("FORM-4", Row.set(marks(100, 100), means)), Status.NOT_COMPUTABLE, Reason.MEAN_SCORES, 100);
    }

    @Test
    void workersWhoseTenMarksNeverDifferAreCounted() {
        // W0: ten marks of 4; W1: ten, one of them another; W2: nine; W3: eleven of 5
        List<Row> rows = rows(10, i -> mark(i, 4).worker("W0"));
        rows.addAll(rows(10, i -> mark(i, i == 9 ? 5 : 4).worker("W1")));
        rows.addAll(rows(9, i -> mark(i, 4).worker("W2")));
        rows.addAll(rows(11, i -> mark(i, 5).worker("W3")));
        Signal got = signal("FORM-4", rows);
        assertEquals(List.of(new Note(Note.Code.ZERO_VARIANCE_WORKER, 2)), got.notes());
        assertEquals(0, got.level());
    }
}
