package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Service records go into a store and come out of it as they were, and importing twice is importing once. */
class StoredRecordsTest {

    @TempDir
    Path folder;

    private Store store;
    private StoredRecords records;

    @BeforeEach
    void open() {
        store = opened(folder.resolve("zhixing.db"));
        store.add(Dossiers.added("a", Dossiers.empty()));
        store.add(Dossiers.added("b", Dossiers.empty()));
        records = store.records("a");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverRecordsHoldIsThereAfterReopening(long seed) {
        List<ServiceRecord> some = new SomeRecords(seed).any(1300);
        add(records, SomeRecords.of("a.csv", some.toArray(ServiceRecord[]::new)));
        close();
        open2();

        ServiceData data = records.data().orElseThrow();
        assertEquals(some, data.records().records());
        assertEquals(SomeRecords.ALL, data.records().traits());
        assertEquals(1300, data.records().rows());
        assertEquals(Optional.empty(), store.records("b").data());
        assertEquals(List.of(), store.health().problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "0", "24.01", "9e999"})
    void hoursThatNoRecordCanHaveAreDamageAndNoNumber(String hours) {
        add(records, SomeRecords.of("a.csv", SomeRecords.plain("x", 1)));
        store.inTransaction(h -> h.execute("UPDATE service_record SET hours = " + hours));

        ProblemException all = assertThrows(ProblemException.class, records::data);
        ProblemException shown = assertThrows(ProblemException.class, () -> records.rows(0, 1));
        assertEquals("problems.store.damaged", all.problems().get(0).key());
        assertEquals("problems.store.damaged", shown.problems().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void importingTwiceIsImportingOnce(long seed) {
        RecordBatch first =
                SomeRecords.of("a.csv", new SomeRecords(seed).any(700).toArray(ServiceRecord[]::new));
        RecordBatch second = SomeRecords.of("b.csv", SomeRecords.plain("x", 1), SomeRecords.plain("y", 2));
        add(records, first);
        add(records, second);
        ServiceData once = records.data().orElseThrow();

        ImportOutcome again = add(records, first);

        assertEquals(List.of(0, 0, 700), List.of(again.added(), again.updated(), again.unchanged()));
        assertEquals(once, records.data().orElseThrow());
        assertEquals(
                List.of(0, 0, 2),
                List.of(add(records, second)).stream()
                        .flatMap(o -> List.of(o.added(), o.updated(), o.unchanged()).stream())
                        .toList());
        assertEquals(once, records.data().orElseThrow());
    }

    @Test
    void aLaterFileUpdatesByIdAndSaysWhatChanged() {
        ServiceRecord first = SomeRecords.plain("1", 1);
        ServiceRecord second = SomeRecords.plain("2", 2);
        add(records, SomeRecords.of("a.csv", first, second));

        ImportOutcome outcome =
                add(records, SomeRecords.of("b.csv", SomeRecords.plain("3", 3), SomeRecords.plain("2", 20), first));

        assertEquals(List.of(1, 1, 1), List.of(outcome.added(), outcome.updated(), outcome.unchanged()));
        assertEquals(Map.of(RecordField.SERVICE_DATE, 1), outcome.changed());
        assertEquals(List.of(new ImportOutcome.Update("2", List.of(RecordField.SERVICE_DATE))), outcome.updates());
        assertEquals(
                List.of(first, SomeRecords.plain("2", 20), SomeRecords.plain("3", 3)),
                records.data().orElseThrow().records().records());
    }

    @Test
    void aFieldWithoutAColumnInTheLaterFileKeepsWhatWasKnown() {
        ServiceRecord full = new SomeRecords(7).any("1");
        ServiceRecord bare = SomeRecords.plain("1", 5);
        add(records, SomeRecords.of("a.csv", full));
        Set<RecordField> few = Set.of(RecordField.RECORD_ID, RecordField.DURATION_HOURS);

        ImportOutcome outcome = add(records, SomeRecords.of("b.csv", SomeRecords.traits(few), List.of(), bare));

        ServiceRecord now = records.data().orElseThrow().records().records().get(0);
        assertEquals(Map.of(RecordField.DURATION_HOURS, 1), outcome.changed());
        assertEquals(1.5, now.hours());
        assertEquals(RecordMerge.of(full, bare, Set.of(RecordField.DURATION_HOURS)), now);
        assertEquals(full.worker(), now.worker());
        assertEquals(SomeRecords.ALL, records.traits());
    }

    @Test
    void likenessesThatChangeWithOtherNotesAreNoChangeOfARecord() {
        NoteFacts alone = new NoteFacts(30, 30, 28, false, null, 0);
        NoteFacts alike = new NoteFacts(30, 12, 28, false, 0.9, 1);
        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1, alone)));

        ImportOutcome outcome = add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1, alike)));

        assertEquals(List.of(0, 0, 1), List.of(outcome.added(), outcome.updated(), outcome.unchanged()));
        assertEquals(
                alike, records.data().orElseThrow().records().records().get(0).note());
    }

    @Test
    void groupsOfSeparateImportsAreNotTakenForOne() {
        NoteFacts group = new NoteFacts(30, 30, 28, false, 0.9, 1);
        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1, group), SomeRecords.plain("2", 2, group)));
        assertFalse(records.notesApart());

        add(records, SomeRecords.of("b.csv", SomeRecords.plain("3", 3, group), SomeRecords.plain("4", 4, group)));

        assertEquals(
                List.of(1, 1, 2, 2),
                records.data().orElseThrow().records().records().stream()
                        .map(r -> r.note().cluster())
                        .toList());
        assertTrue(records.notesApart());
        records.removeImport(records.imports().get(1).id());
        assertFalse(records.notesApart());
    }

    @Test
    void cancellingLeavesNothing() {
        ServiceRecord[] many = new SomeRecords(1).any(10_000).toArray(ServiceRecord[]::new);
        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1)));
        ServiceData before = records.data().orElseThrow();
        Progress impatient = (done, total) -> done < 6000;

        assertEquals(Optional.empty(), records.add(SomeRecords.of("b.csv", many), impatient));

        assertEquals(before, records.data().orElseThrow());
        assertEquals(1, records.imports().size());
    }

    @Test
    void anImportThatFailsHalfWayLeavesNothing() {
        List<ServiceRecord> twice = new ArrayList<>(new SomeRecords(1).any(3000));
        twice.add(twice.get(0));

        assertThrows(
                RuntimeException.class,
                () -> records.add(SomeRecords.of("b.csv", twice.toArray(ServiceRecord[]::new)), Progress.NONE));

        assertEquals(Optional.empty(), records.data());
        assertEquals(List.of(), records.imports());
        add(records, SomeRecords.of("b.csv", SomeRecords.plain("1", 1)));
        assertEquals(1, records.counts().total());
    }

    @Test
    void problemRowsStayOutAndAreThoseOfTheLastImportOfEachFile() {
        RowProblem a = SomeRecords.problem("a.csv", 3, "约2小时");
        RowProblem b = SomeRecords.problem("b.csv", 4, "\uD800\0");
        add(records, SomeRecords.refusing("a.csv", List.of(a), SomeRecords.plain("1", 1)));
        add(records, SomeRecords.refusing("b.csv", List.of(b)));
        assertEquals(List.of(a, b), records.problems());
        assertEquals(3, records.data().orElseThrow().records().rows());

        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1), SomeRecords.plain("2", 2)));

        assertEquals(List.of(b), records.problems());
        assertEquals(3, records.data().orElseThrow().records().rows());
    }

    @Test
    void aStretchOfTheTableIsReadByPlace() {
        List<ServiceRecord> some = new SomeRecords(3).any(100);
        add(records, SomeRecords.of("a.csv", some.toArray(ServiceRecord[]::new)));
        add(store.records("b"), SomeRecords.of("a.csv", SomeRecords.plain("other", 1)));

        List<RecordRow> rows = records.rows(95, 40);

        assertEquals(
                List.of(95, 96, 97, 98, 99), rows.stream().map(RecordRow::place).toList());
        assertEquals(
                some.subList(95, 100).stream().map(SomeRecordsRows::of).toList(),
                rows.stream().map(SomeRecordsRows::of).toList());
        assertEquals(
                List.of(some.get(7).id(), some.get(2).id()),
                records.rows(List.of(some.get(7).id(), "absent", some.get(2).id())).stream()
                        .map(RecordRow::id)
                        .toList());
    }

    @Test
    void recordsAreCountedByMonthAndType() {
        add(
                records,
                SomeRecords.of(
                        "a.csv", SomeRecords.plain("1", 1), SomeRecords.plain("2", 31), new SomeRecords(1).any("3")));
        ServiceRecord third = new SomeRecords(1).any("3");

        RecordCounts counts = records.counts();

        assertEquals(3, counts.total());
        assertEquals(Map.of(ServiceType.VISIT, 2), counts.byMonth().get(YearMonth.of(2025, 1)));
        assertEquals(Map.of(third.type(), 1), counts.byMonth().get(YearMonth.from(third.serviceDate())));
        assertEquals(
                third.recordedDate() == null ? 0 : 1,
                counts.recorded().values().stream().mapToInt(n -> n).sum());
    }

    @Test
    void takingAnImportOutTakesWhatCameWithItAndClosesTheGap() {
        RowProblem b = SomeRecords.problem("b.csv", 4, "x");
        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1), SomeRecords.plain("2", 2)));
        add(records, SomeRecords.refusing("b.csv", List.of(b), SomeRecords.plain("3", 3), SomeRecords.plain("1", 9)));
        add(records, SomeRecords.of("c.csv", SomeRecords.plain("4", 4)));
        List<StoredImport> imports = records.imports();
        assertEquals(
                List.of(2, 1, 1), imports.stream().map(StoredImport::present).toList());

        records.removeImport(imports.get(1).id());

        assertEquals(
                List.of(SomeRecords.plain("1", 9), SomeRecords.plain("2", 2), SomeRecords.plain("4", 4)),
                records.data().orElseThrow().records().records());
        assertEquals(
                List.of(0, 1, 2),
                records.rows(0, 9).stream().map(RecordRow::place).toList());
        assertEquals(List.of(), records.problems());
        assertEquals(2, records.imports().size());
        records.removeAll();
        assertEquals(Optional.empty(), records.data());
        assertEquals(List.of(), store.health().problems());
    }

    @Test
    void pairsLeaveWithTheirRecords() {
        NotePair old = new NotePair("1", "2", 0.8);
        NotePair fresh = new NotePair("3", "4", 0.95);
        add(
                records,
                SomeRecords.of(
                        "a.csv", SomeRecords.ALL, List.of(old), SomeRecords.plain("1", 1), SomeRecords.plain("2", 2)));
        add(
                records,
                SomeRecords.of(
                        "b.csv",
                        SomeRecords.ALL,
                        List.of(fresh),
                        SomeRecords.plain("3", 1),
                        SomeRecords.plain("4", 2)));
        assertEquals(List.of(fresh, old), records.data().orElseThrow().pairs());

        add(records, SomeRecords.of("a.csv", SomeRecords.plain("1", 1), SomeRecords.plain("2", 2)));

        assertEquals(List.of(fresh), records.data().orElseThrow().pairs());
        records.removeImport(records.imports().get(1).id());
        assertEquals(List.of(), records.data().orElseThrow().pairs());
    }

    @Test
    void whatSeveralImportsCouldTellIsPutTogether() {
        add(
                records,
                SomeRecords.of(
                        "a.csv",
                        new RecordTraits(Set.of(RecordField.PLANNED), true, false, Set.of("录入员\0")),
                        List.of(),
                        SomeRecords.plain("1", 1)));
        assertTrue(records.traits().plannedOnly());
        add(
                records,
                SomeRecords.of(
                        "b.csv",
                        new RecordTraits(Set.of(RecordField.CRISIS), false, true, Set.of("乙")),
                        List.of(),
                        SomeRecords.plain("2", 1)));

        assertEquals(
                new RecordTraits(Set.of(RecordField.PLANNED, RecordField.CRISIS), false, true, Set.of("录入员\0", "乙")),
                records.traits());
    }

    private void open2() {
        store = opened(folder.resolve("zhixing.db"));
        records = store.records("a");
    }

    private static ImportOutcome add(StoredRecords records, RecordBatch batch) {
        return records.add(batch, Progress.NONE).orElseThrow();
    }

    /** What a line shows, of a record and of a line. */
    private record SomeRecordsRows(List<Object> shown) {

        static SomeRecordsRows of(ServiceRecord r) {
            return shown(
                    r.id(),
                    r.serviceDate(),
                    r.recordedDate(),
                    r.worker(),
                    r.client(),
                    r.type(),
                    r.hours(),
                    r.activity());
        }

        static SomeRecordsRows of(RecordRow r) {
            return shown(
                    r.id(),
                    r.serviceDate(),
                    r.recordedDate(),
                    r.worker(),
                    r.client(),
                    r.type(),
                    r.hours(),
                    r.activity());
        }

        private static SomeRecordsRows shown(Object... values) {
            return new SomeRecordsRows(java.util.Arrays.asList(values));
        }
    }

    /** Opens a store, or makes it where none is. */
    Store opened(Path file) {
        return Store.open(file);
    }
}
