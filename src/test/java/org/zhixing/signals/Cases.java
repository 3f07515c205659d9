package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordSet;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** What the tests of the indicators share: the shipped model, the year 2025, rows by number, and what a signal must say. */
final class Cases {

    static final AssessmentModel MODEL = ShippedModel.read();
    static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private Cases() {}

    static Signal signal(String id, RecordSet records) {
        return signal(id, records, RecordContext.NONE);
    }

    static Signal signal(String id, RecordSet records, RecordContext context) {
        return Signals.of(MODEL, records, YEAR, context).signal(id);
    }

    static Signal signal(String id, List<Row> rows) {
        return signal(id, Row.set(rows));
    }

    /** So many rows, made from their number from 0. */
    static List<Row> rows(int count, IntFunction<Row> row) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(row).toList());
    }

    /** A day of 2025 for a number: each seven days after the last, so that the weeks of the year fill evenly. */
    static LocalDate day(int number) {
        return YEAR.from().plusDays(number * 7L % 364);
    }

    static void assertLevels(Signal got, double value, int point, int level, boolean tentative) {
        assertEquals(Status.OK, got.status(), () -> "reason " + got.reason());
        assertEquals(value, got.value(), 1e-9);
        assertEquals(point, got.pointLevel());
        assertEquals(level, got.level());
        assertEquals(tentative, got.tentative());
    }

    static void assertNothing(Signal got, Status status, Reason reason, int n) {
        assertEquals(status, got.status());
        assertEquals(reason, got.reason());
        assertEquals(n, got.n());
        assertNull(got.value());
        assertNull(got.low());
        assertNull(got.high());
        assertNull(got.level());
        assertFalse(got.tentative());
        assertEquals(List.of(), got.check());
    }
}
