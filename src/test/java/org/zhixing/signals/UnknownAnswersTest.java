package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.model.Drift;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** What is unknown never counts as no, in whatever records. The seed is the test's parameter. */
class UnknownAnswersTest {

    private static final RecordContext CONTEXT = new RecordContext(
            null,
            List.of(new Contract(
                    "K",
                    new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)),
                    null,
                    Collections.nCopies(10, new Target("个案", 10, 10.0)))),
            List.of());

    private static Boolean answer(Random random) {
        return random.nextInt(8) == 0 ? null : Boolean.valueOf(random.nextInt(3) > 0);
    }

    private static Integer count(Random random, int most) {
        return random.nextInt(10) == 0 ? null : Integer.valueOf(random.nextInt(most));
    }

    private static Row row(int number, Random random) {
        LocalDate date = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(450));
        ServiceType type = ServiceType.values()[random.nextInt(6)];
        Row row = Row.of(type)
                .id("R" + number)
                .on(date)
                .worker("W" + random.nextInt(7))
                .hours(random.nextInt(1, 40) / 10.0)
                .planned(answer(random))
                .goalSet(answer(random))
                .goalReviewed(answer(random))
                .outcomeMeasured(answer(random))
                .satisfaction(random.nextInt(3) == 0 ? null : random.nextInt(5) + 1.0, 5.0)
                .note(random.nextInt(80), random.nextInt(60));
        if (random.nextBoolean()) {
            row = row.with(RecordField.START_TIME, LocalTime.of(random.nextInt(8, 20), 0));
        }
        if (type == ServiceType.ACTIVITY || type == ServiceType.GROUP) {
            int activity = random.nextInt(120);
            Set<String> people = new HashSet<>(Row.people(8 + random.nextInt(3)));
            people.add("C" + random.nextInt(300));
            return row.activity("A" + activity)
                    .worker("W" + activity % 7)
                    .participants(count(random, 80))
                    .newAndRepeat(count(random, 20), count(random, 40))
                    .roster(random.nextInt(4) == 0 ? Set.of() : people);
        }
        String client = "C" + random.nextInt(300);
        row = row.client(client).caseId("K" + client);
        if (random.nextInt(6) == 0) {
            row = row.status(CaseStatus.values()[random.nextInt(5)]);
        }
        return random.nextInt(8) == 0
                ? row.closed(date.plusDays(random.nextInt(60)).toString())
                : row;
    }

    private static List<Row> any(int count, long seed) {
        Random random = new Random(seed);
        return rows(count, i -> row(i, random));
    }

    private static List<Signal> signals(List<Row> rows) {
        RecordSignals all = Signals.of(MODEL, Row.set(rows), YEAR, CONTEXT);
        List<Signal> signals = new ArrayList<>(all.of(Drift.ACT));
        signals.addAll(all.of(Drift.FORM));
        return signals;
    }

    /** Sessions, cases and rows of which nothing is known are added: as many count as unknown, and no value changes. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatIsUnknownNeverCountsAsNo(long seed) {
        List<Row> rows = any(3000, seed);
        List<Row> more = new ArrayList<>(rows);
        for (int i = 0; i < 30; i++) {
            Row silent = Row.of(ServiceType.ACTIVITY).id("S" + i).on(YEAR.from().plusDays(i));
            more.add(silent);
            Row open = Row.of(ServiceType.CASE).caseId("S" + i).worker("S" + i);
            more.add(open.id("T" + i).on("2025-02-01").closed("2025-06-01").goalSet(true));
            more.add(open.id("U" + i).on("2025-03-01"));
            more.add(open.id("V" + i).on("2025-04-01"));
        }
        Map<String, Signal> before = byId(signals(rows));
        Map<String, Signal> after = byId(signals(more));
        for (String id : List.of(
                "ACT-3", "ACT-4", "ACT-5", "ACT-6", "ACT-8", "FORM-1", "FORM-2", "FORM-3", "FORM-4", "FORM-9")) {
            assertEquals(before.get(id).value(), after.get(id).value(), id);
            assertEquals(before.get(id).n(), after.get(id).n(), id);
        }
        assertEquals(before.get("ACT-4").eligible() + 30, after.get("ACT-4").eligible());
        assertEquals(before.get("FORM-1").eligible() + 30, after.get("FORM-1").eligible());
        assertEquals(before.get("FORM-2").eligible() + 30, after.get("FORM-2").eligible());
        assertEquals(before.get("FORM-9").eligible() + 120, after.get("FORM-9").eligible());
    }

    private static Map<String, Signal> byId(List<Signal> signals) {
        Map<String, Signal> byId = new HashMap<>();
        signals.forEach(s -> byId.put(s.id(), s));
        return byId;
    }

    @ParameterizedTest
    @CsvSource({"GOAL_SET, ACT-4", "GOAL_REVIEWED, FORM-2", "OUTCOME_MEASURED, FORM-3", "OUTCOME_MEASURED, ACT-8"})
    void aForgottenNoIsUnknownAndNoLongerCounts(RecordField field, String id) {
        List<Row> rows = any(3000, 31);
        List<Row> forgotten = new ArrayList<>();
        for (Row row : rows) {
            ServiceRecord r = row.record();
            Boolean answer =
                    switch (field) {
                        case GOAL_SET -> r.goalSet();
                        case GOAL_REVIEWED -> r.goalReviewed();
                        default -> r.outcomeMeasured();
                    };
            forgotten.add(Boolean.FALSE.equals(answer) ? row.with(field, null) : row);
        }
        Signal before = byId(signals(rows)).get(id);
        Signal after = byId(signals(forgotten)).get(id);
        assertTrue(before.numerator() > 0, id);
        // Only yes is left: no numerator, and fewer that are known
        assertTrue(after.known() < before.known(), id);
        assertTrue(after.value() == null || after.value() == 0, id);
    }
}
