package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.model.RecordIndicator.Measure;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** What holds for all indicators together, over records at random. */
class SignalLawsTest {

    private static final RecordContext CONTEXT = new RecordContext(
            null,
            List.of(new Contract(
                    "K1",
                    YEAR,
                    null,
                    IntStream.range(0, 10)
                            .mapToObj(i -> new Target("项" + i, 100, 97.0 + i))
                            .toList())),
            List.of());

    private static Boolean answer(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1, 2 -> false;
            default -> true;
        };
    }

    private static Set<String> people(Random random, int most) {
        Set<String> people = new HashSet<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            people.add("P" + random.nextInt(200));
        }
        return people;
    }

    private static NoteFacts note(Random random) {
        Double similarity = random.nextInt(4) == 0 ? 0.7 + random.nextInt(30) / 100.0 : null;
        return new NoteFacts(
                random.nextInt(500), random.nextInt(60), random.nextInt(60), random.nextInt(20) == 0, similarity, 0);
    }

    /**
     * Sessions of several rows have notes too short to compare and one worker: which of their rows counts is a matter of order (rulings B10 and
     * B12). Cases have one status, for of several the last in file order holds.
     */
    private static Row row(int number, Random random) {
        LocalDate date = LocalDate.of(2024, 12, 1).plusDays(random.nextInt(420));
        ServiceType type = ServiceType.values()[random.nextInt(6)];
        Row row = Row.of(type)
                .id("R" + number)
                .on(date)
                .worker("W" + random.nextInt(7))
                .hours(random.nextInt(1, 60) / 10.0)
                .docHours(random.nextInt(4) == 0 ? null : random.nextInt(30) / 10.0)
                .planned(answer(random))
                .with(RecordField.START_TIME, random.nextInt(3) == 0 ? null : LocalTime.of(8 + random.nextInt(9), 0))
                .satisfaction(random.nextInt(3) == 0 ? null : 4.0 + random.nextInt(2), 5.0);
        if (type == ServiceType.ACTIVITY || type == ServiceType.GROUP) {
            int activity = random.nextInt(60);
            return row.activity("A" + activity)
                    .worker("W" + activity % 7)
                    .on(LocalDate.of(2025, 1 + random.nextInt(12), 1 + activity % 28))
                    .note(random.nextInt(20), random.nextInt(20))
                    .goalSet(answer(random))
                    .outcomeMeasured(answer(random))
                    .participants(random.nextInt(4) == 0 ? null : random.nextInt(80))
                    .newAndRepeat(random.nextInt(20), random.nextInt(20))
                    .roster(people(random, 30));
        }
        int client = random.nextInt(200);
        Row individual = row.client("P" + client).note(note(random));
        return type == ServiceType.ADMIN
                ? individual
                : individual
                        .caseId("C" + client)
                        .goalSet(answer(random))
                        .goalReviewed(answer(random))
                        .outcomeMeasured(answer(random))
                        .with(RecordField.CLOSE_DATE, client % 2 == 0 ? LocalDate.of(2025, 11, 1 + client % 30) : null)
                        .status(client % 2 == 0 ? CaseStatus.CLOSED : CaseStatus.OPEN);
    }

    private static List<Row> anyRows(long seed) {
        Random random = new Random(seed);
        return rows(3000, i -> {
            Row row = row(i, random);
            LocalDate date = row.record().serviceDate();
            return random.nextInt(5) == 0 ? row : row.recorded(date.plusDays(random.nextInt(20)));
        });
    }

    private static List<Signal> signals(List<Row> rows) {
        return Signals.of(MODEL, Row.set(rows), YEAR, CONTEXT).signals();
    }

    @Test
    void theOrderOfTheRowsMakesNoDifference() {
        List<Row> rows = anyRows(20250305);
        List<Signal> first = signals(rows);
        assertEquals(
                List.of(),
                first.stream()
                        .filter(s -> s.status() != Status.OK)
                        .map(s -> s.id() + " " + s.reason())
                        .toList());
        Random random = new Random(1);
        for (int round = 0; round < 5; round++) {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            List<Signal> again = signals(shuffled);
            for (int i = 0; i < first.size(); i++) {
                Signal a = first.get(i);
                Signal b = again.get(i);
                assertEquals(a.value(), b.value(), 1e-12, a.id());
                assertEquals(a.low(), b.low(), 1e-12, a.id());
                assertEquals(a.high(), b.high(), 1e-12, a.id());
                assertEquals(a.level(), b.level(), a.id());
                assertEquals(a.n(), b.n(), a.id());
                assertEquals(a.known(), b.known(), a.id());
                assertEquals(a.notes(), b.notes(), a.id());
                assertEquals(records(a), records(b), a.id());
            }
        }
    }

    /** How many records stand behind it; none of them twice. */
    private static int records(Signal signal) {
        Set<String> ids = new HashSet<>();
        signal.behind().forEach(r -> ids.add(r.id()));
        assertEquals(signal.behind().size(), ids.size(), signal.id() + " names a record twice");
        return ids.size();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatASignalSaysHangsTogether(long seed) {
        for (Signal s : signals(anyRows(seed))) {
            assertEquals(Status.OK, s.status(), s.id());
            double share = s.numerator() / s.denominator();
            Measure measure = s.indicator().measure();
            double expected =
                    s.base() == null ? share : measure == Measure.DIFFERENCE ? share - s.base() : share / s.base();
            assertEquals(expected, s.value(), 1e-12, s.id());
            assertTrue(s.low() <= s.high(), s.id());
            assertTrue(measure != Measure.SHARE || (s.low() >= 0 && s.high() <= 1 && s.base() == null), s.id());
            boolean gated = s.reason() == Reason.GATED;
            assertEquals(gated ? 0 : Math.min(s.pointLevel(), s.cautiousLevel() + 1), s.level(), s.id());
            assertEquals(!gated && s.level() > s.cautiousLevel(), s.tentative(), s.id());
            assertTrue(s.known() == null || s.known() <= s.eligible(), s.id());
            for (ServiceRecord r : s.behind()) {
                assertTrue(YEAR.contains(r.serviceDate()) || s.id().startsWith("FORM"), s.id());
            }
        }
    }

    @Test
    void whatIsUnknownIsNeverTakenForNo() {
        List<Row> unknown = anyRows(6).stream()
                .map(r ->
                        r.goalSet(null).goalReviewed(null).outcomeMeasured(null).planned(null))
                .toList();
        for (String id : List.of("ACT-4", "ACT-8", "FORM-1", "FORM-2", "FORM-3", "FORM-9")) {
            Signal got = signals(unknown).stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertTrue(got.status() != Status.OK, id);
            assertNull(got.value(), id);
            assertEquals(List.of(), got.check(), id);
        }
    }

    @Test
    void withoutAnyColumnBeyondTheRequiredOnesNothingIsMadeUp() {
        List<Row> rows = rows(
                400,
                i -> Row.of(ServiceType.values()[i % 5]).worker("W" + i % 3).on(Cases.day(i)));
        Set<RecordField> required = new HashSet<>();
        for (RecordField field : RecordField.values()) {
            if (field.required()) {
                required.add(field);
            }
        }
        List<String> computed = Signals.of(MODEL, Row.set(rows, required), YEAR, RecordContext.NONE).signals().stream()
                .filter(s -> s.status() == Status.OK)
                .map(Signal::id)
                .toList();
        // Types, dates and hours alone say how much is activity, how it clusters, and how durations heap and add up
        assertEquals(List.of("ACT-2", "ACT-7", "FORM-5", "FORM-10"), computed);
    }

    @Test
    void aPeriodOfOneDayAndAnEmptyTableAreNoTrouble() {
        Period day = new Period(YEAR.from(), YEAR.from());
        for (Signal s : Signals.of(MODEL, Row.set(anyRows(7)), day, CONTEXT).signals()) {
            assertTrue(s.value() == null || Double.isFinite(s.value()), s.id());
        }
        for (Signal s : Signals.of(MODEL, Row.set(List.of()), YEAR, CONTEXT).signals()) {
            assertTrue(s.status() != Status.OK, s.id());
        }
    }
}
