package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditRules;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.Sampling;
import org.zhixing.model.Anchor;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** Audits in a real data file. */
class StoredAuditsTest {

    private static final List<Anchor> ENDS =
            List.of(new Anchor(0, new Text("低", "low")), new Anchor(4, new Text("高", "high")));

    private static final PinnedAuditModel PINNED = new PinnedAuditModel(
            new AuditModel(
                    "case-file-audit",
                    "1.0.0",
                    new Text("审核", "Audit"),
                    List.of(item("F01", false), item("F16", true)),
                    new AuditRules(
                            List.of(new AuditRules.FileCap(0, 20), new AuditRules.FileCap(1, 40)),
                            0.8,
                            0.4,
                            59,
                            0.1,
                            0.8,
                            0.1,
                            3,
                            10,
                            60)),
            "{the text of the audit model}",
            "3c815af1a26cec6d5d1863ab785dea2ef41136569a2fa87909f71fe3bc2c0c4d");

    @TempDir
    Path folder;

    private Store store;

    private static AuditItem item(String id, boolean critical) {
        return new AuditItem(id, 1, new Text(id, id), critical, ENDS, List.of(), Set.of(), List.of());
    }

    @BeforeEach
    void anAssessment() {
        store = opened(folder.resolve("zhixing.db"));
        store.add(Dossiers.added("a", Dossiers.empty()));
        store.add(Dossiers.added("b", Dossiers.empty()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyStepIsThereAfterReopening() {
        CaseFileAudit audit = audit("x", "种子");
        store.audits(StoredAuditsTest::model).add("a", audit);
        String code = audit.files().get(0).code();
        String other = audit.files().get(1).code();
        List<AuditStep> steps = List.of(
                new AuditStep.PutAuditor(new Auditor("s2", new PersonalText("林督导"), "W02")),
                mark(code, Turn.FIRST, "s1", "F01", new ItemMark.Level(3)),
                mark(code, Turn.FIRST, "s1", "F01", new ItemMark.NotApplicable()),
                mark(code, Turn.FIRST, "s1", "F16", new ItemMark.Level(0)),
                new AuditStep.SetRiskCue(code, Turn.FIRST, "s1", true),
                new AuditStep.Comment(code, Turn.FIRST, "s1", "F16", new PersonalText("没有同意书")),
                new AuditStep.Feedback(code, Turn.FIRST, "s1", new PersonalText("先补同意书")),
                new AuditStep.ActOn(code, "F16", new PersonalText("当天补办")),
                new AuditStep.Finish(code, Turn.FIRST, "s1", true),
                mark(code, Turn.SECOND, "s3", "F16", new ItemMark.Level(1)),
                new AuditStep.Finish(code, Turn.SECOND, "s3", true),
                new AuditStep.Finish(code, Turn.AGREED, "s1", false),
                new AuditStep.MarkLost(other, PersonalText.NONE));
        for (AuditStep step : steps) {
            CaseFileAudit after = step.applyTo(audit);
            store.audits(StoredAuditsTest::model).elsewhere("x").save(audit, after, "s1");
            reopen();
            assertEquals(after, store.audits(StoredAuditsTest::model).read("x"), step.toString());
            audit = after;
        }
        assertEquals(Optional.of(audit), store.audits(StoredAuditsTest::model).newest("a"));
        assertEquals(2, store.audits(StoredAuditsTest::model).list("a").get(0).finished());
    }

    @Test
    void theSampleIsKeptWithTheWholePopulationAndEveryExclusion() {
        CaseFileAudit audit = audit("x", "2026 上半年");
        store.audits(StoredAuditsTest::model).add("a", audit);
        reopen();
        CaseFileAudit read = store.audits(StoredAuditsTest::model).read("x");
        assertEquals(audit.sample(), read.sample());
        assertEquals(PINNED, read.pinned());
        assertEquals("转到别的机构", read.sample().excluded().get(0).reason().value());
    }

    @Test
    void aQuickScreenComesBackWithItsOneStratum() {
        CaseFileAudit audit = begun("x", Sampling.draw(CaseSample.Method.LQAS, cases(30), "s", List.of()));
        store.audits(StoredAuditsTest::model).add("a", audit);
        reopen();
        CaseFileAudit read = store.audits(StoredAuditsTest::model).read("x");
        assertEquals(audit, read);
        assertEquals(
                List.of(CaseSample.ALL),
                read.files().stream().map(FileWork::stratum).distinct().toList());
    }

    @Test
    void theNewestAuditOfAnAssessmentComesFirstAndOthersAreNotItsOwn() {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        audits.add("a", audit("first", "1"));
        audits.add("b", audit("elsewhere", "2"));
        audits.add("a", audit("second", "3"));
        assertEquals(
                List.of("second", "first"),
                audits.list("a").stream().map(AuditRow::id).toList());
        assertEquals("second", audits.newest("a").orElseThrow().id());
        assertEquals("b", audits.assessmentOf("elsewhere"));
    }

    @Test
    void theLogTellsWhoChangedWhat() {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        CaseFileAudit before = audit("x", "1");
        audits.add("a", before);
        String code = before.files().get(0).code();
        CaseFileAudit marked =
                mark(code, Turn.FIRST, "s1", "F01", new ItemMark.Level(2)).applyTo(before);
        audits.elsewhere("x").save(before, marked, "s1");
        CaseFileAudit changed =
                mark(code, Turn.FIRST, "s1", "F01", new ItemMark.Level(4)).applyTo(marked);
        audits.elsewhere("x").save(marked, changed, "s1");
        LogEntry last = audits.log("x").get(audits.log("x").size() - 1);
        assertEquals(
                List.of("s1", "audit_mark", code + "×FIRST×F01", "2", "4"),
                List.of(last.by(), last.kind(), last.place(), said(last.old()), said(last.now())));
        assertEquals("audit", audits.log("x").get(0).kind());
    }

    @Test
    void aRemovedAuditLeavesNothingButALineInTheLogOfItsAssessment() throws IOException {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        CaseFileAudit before = audit("x", "秋天的种子");
        audits.add("a", before);
        String code = before.files().get(0).code();
        CaseFileAudit after = new AuditStep.Comment(
                        code, Turn.FIRST, "s1", "F16", new PersonalText("ZQXJ9 unique remark"))
                .applyTo(before);
        audits.elsewhere("x").save(before, after, "s1");
        audits.remove("x");
        assertEquals(List.of(), audits.list("a"));
        assertThrows(ProblemException.class, () -> audits.read("x"));
        LogEntry told = store.log("a").get(store.log("a").size() - 1);
        assertEquals(List.of("audit", "x"), List.of(told.kind(), told.place()));
        assertTrue(said(told.old()).startsWith("秋天的种子 "), said(told.old()));
        store.close();
        for (Path file : beside()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("ZQXJ9 unique remark"), file.toString());
        }
        store = opened(folder.resolve("zhixing.db"));
        assertEquals(List.of(), store.health().problems());
    }

    @Test
    void aLineOfItsLogThatIsTakenOutOrChangedPastTheProgramIsNamed() {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        CaseFileAudit before = audit("x", "1");
        audits.add("b", audit("y", "2"));
        audits.add("a", before);
        String code = before.files().get(0).code();
        audits.elsewhere("x")
                .save(
                        before,
                        mark(code, Turn.FIRST, "s1", "F01", new ItemMark.Level(2))
                                .applyTo(before),
                        "s1");
        assertNull(store.health().log().broken());
        long last = audits.log("x").get(audits.log("x").size() - 1).seq();
        store.inTransaction(h -> {
            assertThrows(RuntimeException.class, () -> h.execute("DELETE FROM audit_log WHERE seq = " + last));
            h.execute("DROP TRIGGER audit_log_line_is_kept");
            h.execute("DROP TRIGGER audit_log_line_stays");
            h.execute("DELETE FROM audit_log WHERE seq = " + last);
            LogBreak cut = store.health().log().broken();
            assertEquals(LogBreak.Kind.END_IS_MISSING, cut.kind());
            assertEquals(
                    List.of("a", "x"),
                    List.of(cut.line().assessment(), cut.line().audit()));
            h.execute("UPDATE audit_log SET changed_at = '2020-01-01T00:00:00Z' WHERE audit_id = 'x' AND seq = "
                    + (last - 1));
            LogBreak changed = store.health().log().broken();
            assertEquals(LogBreak.Kind.DOES_NOT_FIT, changed.kind());
            assertEquals(last - 1, changed.line().seq());
            return h;
        });
    }

    @Test
    void oneAuditThatGoesLeavesTheLogsOfTheOthersWhole() {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        for (String id : List.of("x", "y", "z")) {
            audits.add("a", audit(id, id));
        }
        audits.remove("y");
        audits.add("b", audit("w", "w"));
        assertNull(store.health().log().broken());
    }

    @Test
    void anUnknownAuditIsRefused() {
        StoredAudits audits = store.audits(StoredAuditsTest::model);
        CaseFileAudit never = audit("never", "1");
        assertEquals(
                "problems.store.unknownAudit",
                assertThrows(ProblemException.class, () -> audits.read("never"))
                        .problems()
                        .get(0)
                        .key());
        assertThrows(ProblemException.class, () -> audits.elsewhere("never").save(never, never, "s1"));
        assertThrows(ProblemException.class, () -> audits.remove("never"));
    }

    @Test
    void backupsHoldAuditsToo() {
        CaseFileAudit audit = audit("x", "1");
        store.audits(StoredAuditsTest::model).add("a", audit);
        Path backup = folder.resolve("copy.db");
        store.backup(backup);
        store.audits(StoredAuditsTest::model).remove("x");
        store.close();
        Store.restore(folder.resolve("zhixing.db"), backup);
        store = opened(folder.resolve("zhixing.db"));
        assertEquals(audit, store.audits(StoredAuditsTest::model).read("x"));
        assertEquals(List.of(), store.health().problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "\uD800",
                "\u0001\\0000",
                "=cmd|' /C calc'!A0",
                "'); DROP TABLE audit;--",
                "𠮷\u202E",
                "\r\n"
            })
    void hostileTextsComeBackExactlyFromEveryField(String text) {
        PersonalText typed = new PersonalText(text);
        AuditCase only = new AuditCase("c0de", text, false, true);
        CaseFileAudit audit = CaseFileAudit.begin(
                "x",
                typed,
                LocalDate.of(2026, 7, 1),
                PINNED,
                Sampling.draw(
                        CaseSample.Method.STRATIFIED,
                        List.of(only),
                        text,
                        List.of(new CaseSample.Excluded(new AuditCase("0", text, true, false), typed))),
                List.of(new Auditor("s1", typed, text + "x")));
        store.audits(StoredAuditsTest::model).add("a", audit);
        CaseFileAudit after = audit;
        for (AuditStep step : List.of(
                new AuditStep.Comment("c0de", Turn.FIRST, "s1", "F01", new PersonalText("x" + text)),
                new AuditStep.Feedback("c0de", Turn.FIRST, "s1", new PersonalText("y" + text)),
                mark("c0de", Turn.FIRST, "s1", "F16", new ItemMark.Level(0)),
                new AuditStep.ActOn("c0de", "F16", new PersonalText("z" + text)))) {
            CaseFileAudit next = step.applyTo(after);
            store.audits(StoredAuditsTest::model).elsewhere("x").save(after, next, "s1");
            after = next;
        }
        reopen();
        assertEquals(after, store.audits(StoredAuditsTest::model).read("x"));
    }

    private static AuditStep mark(String code, Turn turn, String by, String item, ItemMark mark) {
        return new AuditStep.MarkItem(code, turn, by, item, mark);
    }

    private static CaseFileAudit audit(String id, String seed) {
        return begun(
                id,
                Sampling.draw(
                        CaseSample.Method.STRATIFIED,
                        cases(12),
                        seed,
                        List.of(new CaseSample.Excluded(
                                new AuditCase("ffff", "W01", false, false), new PersonalText("转到别的机构")))));
    }

    private static CaseFileAudit begun(String id, CaseSample sample) {
        return CaseFileAudit.begin(
                id,
                new PersonalText("半年审核"),
                LocalDate.of(2026, 7, 1),
                PINNED,
                sample,
                List.of(
                        new Auditor("s1", new PersonalText("陈督导"), null),
                        new Auditor("s3", new PersonalText("外聘督导"), "W09")));
    }

    private static List<AuditCase> cases(int number) {
        return Stream.iterate(0, i -> i + 1)
                .limit(number)
                .map(i -> new AuditCase(String.format("%016x", i), "W0" + (1 + i % 2), i % 3 == 0, i % 6 == 0))
                .toList();
    }

    private static PinnedAuditModel model(String text, String id) {
        assertEquals(List.of(PINNED.text(), PINNED.model().id()), List.of(text, id));
        return PINNED;
    }

    private static String said(PersonalText text) {
        return text == null ? "" : text.value();
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void reopen() {
        store.close();
        store = opened(folder.resolve("zhixing.db"));
    }

    /** Opens a store, or makes it where none is. */
    Store opened(Path file) {
        return Store.open(file);
    }
}
