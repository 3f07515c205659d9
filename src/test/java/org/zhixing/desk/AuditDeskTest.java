package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.records.ClientCodes;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Audits at the desk: drawn from real numbers, kept by codes, worked on with undo. */
class AuditDeskTest {

    private static final List<Auditor> TWO = List.of(
            new Auditor("s1", new PersonalText("陈督导"), null), new Auditor("s2", new PersonalText("林督导"), "W02"));

    @TempDir
    Path folder;

    private Desk desk;
    private AuditDesk audits;

    @BeforeEach
    void anAssessment() {
        desk = Desks.shipped(folder);
        audits = desk.audits(desk.create(NewAssessment.blank(Desks.AGENCY, Desks.YEAR, "annual-self-check")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyCodesOfCasesReachTheDisk() throws IOException {
        AuditDesk.DrawnSample drawn = draw("s");
        String id = audits.lock(new PersonalText("上半年"), drawn, TWO);
        assertEquals(24, drawn.codes().size());
        assertEquals(
                drawn.sample().drawn().stream()
                        .map(c -> drawn.codes().get(c.auditCase().caseId()))
                        .sorted()
                        .toList(),
                audits.read(id).files().stream().map(FileWork::code).sorted().toList());
        desk.close();
        for (Path file : List.of(folder.resolve("zhixing.db"))) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertEquals(-1, bytes.indexOf("GA-2025-"), file.toString());
        }
        desk = Desks.shipped(folder);
    }

    @Test
    void aTypedNumberMeetsItsFileHoweverItIsSpelt() {
        AuditDesk.DrawnSample drawn = draw("s");
        String number = drawn.sample().drawn().get(0).auditCase().caseId();
        assertEquals(drawn.codes().get(number), audits.code(number));
        assertEquals(drawn.codes().get(number), audits.code(" ＧＡ" + number.substring(2) + "\u00A0"));
        assertNotEquals(drawn.codes().get(number), audits.code(number + "x"));
    }

    @Test
    void theCodeOfANumberIsTheOneThatRecordsWouldGiveIt() {
        try (org.zhixing.store.Store ignored = closedDeskStore()) {
            assertEquals(new ClientCodes(ignored.salt()).of("GA-1"), code("GA-1"));
        }
    }

    private String code(String number) {
        desk = Desks.shipped(folder);
        return desk.audits("any").code(number);
    }

    private org.zhixing.store.Store closedDeskStore() {
        desk.close();
        return Desks.store(folder);
    }

    @Test
    void whatCannotBeDrawnFromIsRefused() {
        assertEquals("problems.audit.noCases", refusal(() -> audits.draw(method(), List.of(), "s", List.of())));
        assertEquals("problems.audit.noSeed", refusal(() -> audits.draw(method(), cases(3), " ", List.of())));
        List<AuditCase> twice = new ArrayList<>(cases(3));
        twice.add(new AuditCase("ＧＡ-2025-001", "W01", true, false));
        assertEquals("problems.audit.sameCase", refusal(() -> audits.draw(method(), twice, "s", List.of())));
        List<CaseSample.Excluded> bare =
                List.of(new CaseSample.Excluded(new AuditCase("X", "W01", true, false), new PersonalText(" ")));
        assertEquals(
                "problems.audit.exclusionWithoutReason", refusal(() -> audits.draw(method(), cases(3), "s", bare)));
        assertEquals("problems.audit.noAuditor", refusal(() -> audits.lock(PersonalText.NONE, draw("s"), List.of())));
        assertEquals(List.of(), audits.list());
    }

    @Test
    void withoutRecordsTheListOfCasesSaysWhyItIsEmpty() {
        AuditDesk.CaseList list = audits.casesOfRecords();
        assertEquals(List.of(), list.cases());
        assertEquals("problems.audit.noRecords", list.problems().get(0).key());
    }

    @Test
    void aNewerMarkOfACommandIsNeverWrittenOverAndOneBesideItStays() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (Desk other = Desks.shipped(folder);
                AuditSession here = audits.open(id);
                AuditSession there = other.auditsWith(id).open(id)) {
            String code = here.now().files().get(0).code();
            there.apply(mark(code, "F01", 3)).toCompletableFuture().join();
            CompletionException refused = assertThrows(
                    CompletionException.class,
                    () -> here.apply(mark(code, "F01", 1)).toCompletableFuture().join());
            assertEquals(
                    "problems.store.auditChangedElsewhere",
                    ((ProblemException) refused.getCause()).problems().get(0).key());
            here.apply(mark(code, "F02", 2)).toCompletableFuture().join();
            assertTrue(here.lookElsewhere().toCompletableFuture().join());
            assertTrue(there.lookElsewhere().toCompletableFuture().join());
            assertEquals(
                    Map.of("F01", new ItemMark.Level(3), "F02", new ItemMark.Level(2)),
                    here.now().file(code).orElseThrow().first().reading().marks());
            assertEquals(here.now(), there.now());
            assertFalse(here.lookElsewhere().toCompletableFuture().join());
        }
    }

    @Test
    void aStepIsInTheSnapshotAtOnceAndOnDiskWhenItsStageCompletes() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (AuditSession session = audits.open(id)) {
            String code = session.now().files().get(0).code();
            CompletionStage<Saved> saved = session.apply(mark(code, "F01", 3));
            assertEquals(
                    new ItemMark.Level(3),
                    session.now()
                            .file(code)
                            .orElseThrow()
                            .first()
                            .reading()
                            .marks()
                            .get("F01"));
            done(saved);
            assertEquals(session.now(), audits.read(id));
        }
    }

    @Test
    void undoAndRedoAreStepsOfTheirOwnOnDisk() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (AuditSession session = audits.open(id)) {
            var before = session.now();
            String code = before.files().get(0).code();
            AuditStep step = mark(code, "F02", 1);
            done(session.apply(step));
            assertEquals(Optional.of(step), session.undoable());
            done(session.undo());
            assertEquals(before, session.now());
            assertEquals(before, audits.read(id));
            assertEquals(Optional.of(step), session.redoable());
            done(session.redo());
            assertEquals(session.now(), audits.read(id));
        }
    }

    @Test
    void whatCannotBeWrittenGoesBackAndTheNextStepWorks() throws SQLException {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (AuditSession session = audits.open(id)) {
            String code = session.now().files().get(0).code();
            var before = session.now();
            CompletionStage<Saved> failed;
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("zhixing.db"));
                    Statement lock = other.createStatement()) {
                lock.execute("BEGIN IMMEDIATE");
                failed = session.apply(mark(code, "F01", 3));
                CompletionException thrown = assertThrows(CompletionException.class, () -> failed.toCompletableFuture()
                        .join());
                assertEquals(ProblemException.Kind.STORE, ((ProblemException) thrown.getCause()).kind());
                assertEquals(before, session.now());
                assertEquals(Optional.empty(), session.undoable());
                lock.execute("ROLLBACK");
            }
            done(session.apply(mark(code, "F01", 2)));
            assertEquals(session.now(), audits.read(id));
        }
    }

    @Test
    void aRefusedStepChangesNothing() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (AuditSession session = audits.open(id)) {
            var before = session.now();
            String code = before.files().get(0).code();
            assertThrows(ProblemException.class, () -> session.apply(mark(code, "F16", 9)));
            assertEquals(before, session.now());
            assertEquals(Optional.empty(), session.undoable());
        }
    }

    @Test
    void oneSessionAtATimeWorksOnAnAudit() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        AuditSession session = audits.open(id);
        assertEquals("problems.audit.alreadyOpen", refusal(() -> audits.open(id)));
        assertEquals("problems.audit.alreadyOpen", refusal(() -> audits.remove(id)));
        session.close();
        session.close();
        audits.open(id).close();
        audits.remove(id);
        assertEquals(List.of(), audits.list());
        assertEquals("problems.store.unknownAudit", refusal(() -> audits.open(id)));
    }

    @Test
    void theLogNamesTheAuditor() {
        String id = audits.lock(PersonalText.NONE, draw("s"), TWO);
        try (AuditSession session = audits.open(id)) {
            String code = session.now().files().get(0).code();
            done(session.apply(mark(code, "F01", 3)));
            done(session.apply(new AuditStep.Finish(code, Turn.FIRST, "s1", true)));
        }
        assertTrue(audits.log(id).stream().skip(1).allMatch(line -> line.by().equals("s1")));
    }

    private AuditDesk.DrawnSample draw(String seed) {
        return audits.draw(method(), cases(24), seed, List.of());
    }

    private static CaseSample.Method method() {
        return CaseSample.Method.STRATIFIED;
    }

    private static List<AuditCase> cases(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new AuditCase(
                        String.format("GA-2025-%03d", i), i % 2 == 0 ? "W01" : "W03", i % 3 == 0, i % 12 == 0))
                .toList();
    }

    private static AuditStep mark(String code, String item, int level) {
        return new AuditStep.MarkItem(code, Turn.FIRST, "s1", item, new ItemMark.Level(level));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(ProblemException.class, act).problems().get(0).key();
    }

    private static void done(CompletionStage<Saved> stage) {
        stage.toCompletableFuture().join();
    }
}
