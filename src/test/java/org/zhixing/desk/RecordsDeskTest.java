package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Rater;
import org.zhixing.importing.records.ProblemTable;
import org.zhixing.model.Role;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.store.ImportOutcome;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** Service records from files into the data file, and what is then known of them. */
class RecordsDeskTest {

    private static final String HEAD = "记录编号,服务日期,社工,服务类型,服务时长,服务对象,记录正文\n";
    private static final String NOTE = "探访独居老人了解近期身体状况并协助联系社区医生预约下周复诊事宜";

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private RecordsDesk records;

    @BeforeEach
    void anAssessmentWithASupervisor() {
        desk = Desks.open(folder);
        id = desk.create(Desks.blank());
        try (AssessmentSession session = desk.open(id)) {
            session.apply(new Change.PutRater(new Rater("s1", Role.S, PersonalText.NONE, true, null)), "s1");
            session.apply(new Change.PutRater(new Rater("d1", Role.D, PersonalText.NONE, true, null)), "d1")
                    .toCompletableFuture()
                    .join();
        }
        records = desk.records(id);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsReadIsCountedAndProblemRowsStayOut() {
        ImportOutcome outcome = bring(file(
                "a.csv",
                HEAD
                        + "1,2025-03-01,W1,探访,1.5,王秀英," + NOTE + "\n"
                        + "2,2025-03-02,W1,探访,约2小时,李强,\n"
                        + "3,2025-04-02,W2,个案,1,王秀英,\n"));

        assertEquals(List.of(2, 0, 0), List.of(outcome.added(), outcome.updated(), outcome.unchanged()));
        RecordsSummary summary = records.summary();
        assertEquals(2, summary.counts().total());
        assertEquals(1, summary.refused());
        assertEquals(1, summary.imports().size());
        RowProblem problem = records.problems().get(0);
        assertEquals(List.of(3, RecordField.DURATION_HOURS), List.of(problem.row(), problem.field()));
        ServiceData data = records.data().orElseThrow();
        assertEquals(3, data.records().rows());
        ServiceRecord first = data.records().records().get(0);
        assertEquals(first.client(), data.records().records().get(1).client());
        assertEquals(31, first.note().length());
    }

    @Test
    void preparingWritesNothing() {
        PreparedImport prepared = prepare(file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5,王秀英," + NOTE + "\n"));

        assertEquals(1, prepared.result().accepted());
        assertEquals(Optional.empty(), records.data());
        assertEquals("PreparedImport[1 of 1 rows]", prepared.toString());
    }

    @Test
    void theSameFileTwiceIsOnce() {
        Path file = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5,王秀英," + NOTE + "\n2,2025-03-09,W1,探访,1,李,好\n");
        bring(file);
        ServiceData once = records.data().orElseThrow();

        ImportOutcome again = bring(file);

        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.updated(), again.unchanged()));
        assertEquals(once, records.data().orElseThrow());
    }

    @Test
    void notesOfOneImportAreComparedAndThoseOfSeveralAreSaidToBeApart() {
        Path a = file(
                "a.csv", HEAD + "1,2025-03-01,W1,探访,1,王秀英," + NOTE + "王秀英\n2,2025-03-09,W1,探访,1,李强," + NOTE + "李强\n");
        Path b = file("b.csv", HEAD + "3,2025-05-09,W1,探访,1,李强," + NOTE + "\n");
        bring(a);
        assertEquals(
                List.of(new NotePair("1", "2", 1.0)),
                records.data().orElseThrow().pairs());
        assertFalse(records.summary().notesApart());

        bring(b);
        assertEquals(null, note("3").similarity());
        assertTrue(records.summary().notesApart());

        bring(a, b);
        assertEquals(1.0, note("3").similarity());
        assertFalse(records.summary().notesApart());
    }

    @Test
    void recordsWithoutIdsOfOneFileNeverOverwriteThoseOfAnother() {
        String head = "服务日期,社工,服务类型,服务时长\n";
        Path a = file("a.csv", head + "2025-03-01,W1,探访,1\n2025-03-02,W1,探访,1\n");
        Path b = file("b.csv", head + "2025-03-03,W1,探访,1\n");
        Path c = file("c.csv", head + "2025-03-04,W1,探访,1\n");
        bring(a);
        bring(b, c);

        List<String> all = List.of("行2", "行3", "b.csv·行2", "c.csv·行2");
        assertEquals(all, ids());
        Path renamed = file("d.csv", head + "2025-03-03,W1,探访,1\n");
        ImportOutcome again = bring(c, renamed, a);
        assertEquals(List.of(0, 0, 4), List.of(again.added(), again.updated(), again.unchanged()));
        file("b.csv", head + "2025-03-03,W1,探访,2\n2025-06-03,W1,探访,2\n");
        assertEquals(1, bring(b).updated());
        assertEquals(Stream.concat(all.stream(), Stream.of("b.csv·行3")).toList(), ids());
    }

    @Test
    void mendedRowsComeInAndAreNoProblemRowsAnyMore() throws IOException {
        String head = "服务日期,社工,服务类型,服务时长\n";
        bring(file("a.csv", head + "2025-03-01,W1,探访,1\n2025-03-02,W1,探访,约1小时\n"));
        Path b = file("b.csv", head + "2025-03-03,W1,探访,1\n2025-03-04,W1,探访,1\n2025-03-05,W1,探访,两小时\n");
        PreparedImport prepared = prepare(b);
        assertTrue(records.importRecords(prepared, Progress.NONE).isPresent());
        assertEquals(2, records.summary().refused());
        StringWriter table = new StringWriter();
        new ProblemTable(prepared.result().problems(), Messages.in(Language.ZH))
                .forMending(
                        table,
                        RecordFile.of(b).table(),
                        prepared.result().sheets().get(0),
                        Progress.NONE);
        Path mended = file("b-待改.csv", table.toString().replace("两小时", "2"));

        ImportOutcome outcome = bring(mended);

        assertEquals(List.of(1, 0, 0), List.of(outcome.added(), outcome.updated(), outcome.unchanged()));
        assertEquals(List.of("行2", "b.csv·行2", "b.csv·行3", "b.csv·行4"), ids());
        assertEquals(
                List.of("a.csv"),
                records.problems().stream().map(RowProblem::file).toList());
        assertEquals(1, records.summary().refused());
        assertEquals(5, records.data().orElseThrow().records().rows());
        assertEquals(1, bring(mended).unchanged());
        assertEquals(4, ids().size());
    }

    @Test
    void cancellingAtAnyMomentLeavesNothing() {
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            many.append(i)
                    .append(",2025-03-0")
                    .append(1 + i % 9)
                    .append(",W1,探访,1,王秀英,")
                    .append(NOTE)
                    .append(i)
                    .append('\n');
        }
        Path file = file("a.csv", many.toString());
        for (double share : new double[] {0, 0.2, 0.45, 0.5, 0.7, 0.9}) {
            AtomicInteger asked = new AtomicInteger();
            PreparedImport prepared = prepare(file);
            assertEquals(
                    Optional.empty(),
                    records.importRecords(prepared, (done, total) -> {
                        asked.incrementAndGet();
                        return done < share * total;
                    }),
                    () -> "at " + share + ", asked " + asked);
            assertEquals(Optional.empty(), records.data());
            assertEquals(List.of(), records.summary().imports());
        }
        assertEquals(5000, bring(file).added());
    }

    @Test
    void noNoteAndNoNameIsAnywhereInTheStore() throws IOException {
        String canary = "金丝雀昨夜在窗台上唱了很久很久的一首老歌谣让人想起童年的村庄";
        bring(file(
                "a.csv",
                HEAD + "1,2025-03-01,社工七号,探访,1.5,欧阳金丝," + canary + "\n2,2025-03-0x,社工七号,探访,1.5,欧阳金丝," + canary + "\n"));
        assertEquals(SealedDesks.secret() == null, found(StandardCharsets.UTF_8, "社工七号"), "searched where texts are");
        for (String secret : List.of("欧阳金丝", "金丝雀", "一首老歌谣")) {
            assertFalse(found(StandardCharsets.UTF_8, secret), secret);
            assertFalse(found(StandardCharsets.UTF_16LE, secret), secret);
        }
    }

    @Test
    void notesAreKeptOnlyWhereWantedAndGoWithoutATrace() throws IOException {
        Path file = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5,王秀英," + NOTE + "\n");
        records.keepNotes(true);
        bring(file);
        assertEquals(Map.of("1", new PersonalText(NOTE)), records.notes(List.of("1", "2")));
        assertEquals(SealedDesks.secret() == null, found(StandardCharsets.UTF_8, NOTE), "plain only in a plain store");

        records.keepNotes(false);

        assertEquals(Map.of(), records.notes(List.of("1")));
        assertFalse(found(StandardCharsets.UTF_8, "探访独居老人"));
    }

    @Test
    void notesCanBeReadAgainFromTheirFile() {
        String head = "服务日期,社工,服务类型,服务时长,记录正文\n";
        Path a = file("a.csv", head + "2025-03-01,W1,探访,1,甲\n");
        Path b = file("b.csv", head + "2025-03-01,W1,探访,1,乙\n2025-03-02,W1,探访,1,丙\n");
        bring(a);
        bring(b);

        assertEquals(
                Map.of("b.csv·行3", new PersonalText("丙")),
                records.notes(List.of("行2", "b.csv·行3"), List.of(RecordFile.of(b)), RecordMapping.NONE, Progress.NONE)
                        .orElseThrow());
    }

    private ImportOutcome bring(Path... files) {
        return records.importRecords(prepare(files), Progress.NONE).orElseThrow();
    }

    private PreparedImport prepare(Path... files) {
        return records.prepare(Stream.of(files).map(RecordFile::of).toList(), RecordMapping.NONE, Progress.NONE)
                .orElseThrow();
    }

    private List<String> ids() {
        return records.data().orElseThrow().records().records().stream()
                .map(ServiceRecord::id)
                .toList();
    }

    private NoteFacts note(String record) {
        return records.data().orElseThrow().records().records().stream()
                .filter(r -> r.id().equals(record))
                .findFirst()
                .orElseThrow()
                .note();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether a text stands in a file of the store, its log and journals included. */
    private boolean found(java.nio.charset.Charset charset, String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().contains(".db"))
                    .toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
